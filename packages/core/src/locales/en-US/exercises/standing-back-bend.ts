import type { CompleteLocale } from '../../completeLocale.js';

export const standingBackBend: CompleteLocale['exercises']['standing-back-bend'] = {
  name: 'standing back bend',
  lines: {
    name: 'Standing back bend.',
    start: 'Stand, hands on the back of your hips.',
    'knees-straight': 'Keep your knees straight, not locked.',
    'look-forward': 'Keep your chin level.',
    'lean-back': 'Lean back gently over your hands.',
    'lean-little': 'Lean back only an inch or two.',
    pause: 'Stay there a moment.',
    upright: 'And come back upright.',
    'hands-down': 'Let your hands come down.',
  },
  change: {},
  again: {
    move: ['Lean back.', 'Back a little.'],
    hold: null,
    release: ['Come up.', 'Upright again.'],
  },
  easierAgain: {
    move: ['Lean back.', 'Back a little.'],
    hold: null,
    release: ['Come up.', 'Upright again.'],
  },
  aka: ['standing extension', 'standing backward bend'],
  feel: 'The front of your hips should open. Light pressure in your low back is fine.',
  stop: 'Stop if pain moves into your leg, or if you feel dizzy.',
};
