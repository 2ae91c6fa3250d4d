import type { CompleteLocale } from '../../completeLocale.js';

export const cactusArms: CompleteLocale['exercises']['cactus-arms'] = {
  name: 'open arm chest stretch',
  lines: {
    name: 'Chest stretch, arms open.',
    start: 'On your back, on your spare pillow.',
    'arms-out': 'Open your arms out to the sides.',
    'elbows-bent': 'Bend your elbows, so your hands lie beside your ears.',
    'palms-up': 'Let the backs of your hands sink toward the bed.',
    'palms-turn': 'Turn your palms up. Elbows stay below your shoulders.',
    'rest-there': 'Rest there.',
    'breathe-into-chest': 'Breathe into the front of your chest.',
    'arms-down': 'And slide your arms down to your sides.',
  },
  change: {},
  again: { move: 'Arms open.', hold: null, release: 'Arms down.' },
  easierAgain: { move: 'Arms open.', hold: null, release: 'Arms down.' },
  aka: ['cactus arms', 'goalpost arms', 'chest opener', 'chest opener on a pillow'],
  feel: 'You may feel your chest open gently.',
  stop: 'Stop if your arms tingle or a shoulder pinches.',
};
