import type { CompleteLocale } from '../../completeLocale.js';

export const overheadReach: CompleteLocale['exercises']['overhead-reach'] = {
  name: 'lying side reach',
  lines: {
    name: 'Lying side reach.',
    start: 'On your back, knees bent, arms by your sides.',
    'arm-up': 'Float your {side} arm up beside your ear.',
    'arm-bent': 'Bend your {side} elbow, and rest that hand on your head.',
    'hand-to-wrist': 'Bring your {other} hand up to your {side} wrist.',
    'draw-long': 'Draw your {side} arm long, a little toward the {other}.',
    'hold-there': 'Stay just there.',
    'side-ribs': 'Breathe into your {side} ribs.',
    'arms-down': 'And bring both arms down.',
  },
  change: {
    'other-arm-up': 'Now float your {side} arm up.',
    'other-hand-to-wrist': 'Bring your {other} hand to your {side} wrist.',
    'draw-long-too': 'Draw it long, toward the {other}.',
    'other-arm-bent': 'Now rest your {side} hand on your head.',
    'hold-there': 'Stay just there.',
  },
  again: { move: 'Reach over.', hold: null, release: 'Arm down.' },
  easierAgain: { move: 'Reach over.', hold: null, release: 'Arm down.' },
  aka: ['lying lat reach', 'lat stretch in bed', 'banana reach', 'overhead reach'],
  feel: 'You may feel a stretch from your armpit down to your waist.',
  stop: 'Stop if your shoulder pinches or your arm tingles.',
};
