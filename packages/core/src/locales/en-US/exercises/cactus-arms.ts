import type { CompleteLocale } from '../../completeLocale.js';

export const cactusArms: CompleteLocale['exercises']['cactus-arms'] = {
  name: 'open arm chest stretch',
  lines: {
    name: 'Open arm chest stretch.',
    start: 'On your back, pillow lengthwise under your head and upper back.',
    'arms-out': 'Open your arms out to the sides.',
    'elbows-bent': 'Bend your elbows, hands up beside your head.',
    'palms-up': 'Turn your palms to the ceiling.',
    'rest-there': 'Rest there.',
    'hands-sink': 'Let the backs of your hands sink.',
    'breathe-into-chest': 'Breathe into the front of your chest.',
    'arms-down': 'And slide your arms down to your sides.',
  },
  change: {},
  again: { move: 'Arms open.', hold: 'Rest.', release: 'Arms down.' },
  aka: ['cactus arms', 'goalpost arms', 'chest opener', 'chest opener on a pillow'],
  feel: 'You feel your chest open gently.',
  easier: 'Keep your elbows lower than your shoulders, with a towel under each arm.',
  stop: 'Stop if your arms tingle or a shoulder pinches.',
};
