import type { CompleteLocale } from '../../completeLocale.js';

export const standingBackBend: CompleteLocale['exercises']['standing-back-bend'] = {
  name: 'standing back bend',
  lines: {
    name: 'Standing back bend.',
    start: 'Stand, hands on the back of your hips.',
    'knees-straight': 'Keep your knees straight, not locked.',
    'look-forward': 'Keep looking forward.',
    'lean-back': 'Lean back gently over your hands.',
    pause: 'Pause there.',
    upright: 'And come back upright.',
  },
  change: {},
  again: { move: 'Lean back.', hold: 'Pause.', release: 'And up.' },
  aka: ['standing extension', 'standing backward bend'],
  feel: 'The front of your hips should open. Light pressure in your low back is fine.',
  easier: 'Rest one hand on a countertop, and lean only a little.',
  stop: 'Stop if pain moves into your leg, or if you feel dizzy.',
};
