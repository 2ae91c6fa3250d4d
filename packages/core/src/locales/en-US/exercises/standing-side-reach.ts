import type { CompleteLocale } from '../../completeLocale.js';

export const standingSideReach: CompleteLocale['exercises']['standing-side-reach'] = {
  name: 'standing side reach',
  lines: {
    name: 'Standing side reach.',
    start: 'Stand with your {other} side to a wall.',
    'hand-on-wall': 'Rest your {other} hand on the wall.',
    'hips-under-you': 'Keep your hips under you.',
    'reach-up': 'Reach your {side} arm up.',
    'lean-over': 'Lean a little toward the wall.',
    'hold-there': 'Hold there.',
    'breathe-into-ribs': 'Breathe into your {side} ribs.',
    'come-up': 'And come back up, {side} arm down.',
  },
  change: {
    'turn-around': 'Now turn around, to face the other way.',
    'other-hand-on-wall': 'Rest your {other} hand on the wall.',
    'reach-up-too': 'Reach your {side} arm up.',
    'lean-over-too': 'Lean toward the wall.',
  },
  again: { move: 'And over.', hold: 'Hold.', release: 'And up.' },
  aka: ['standing lat stretch', 'standing side bend', 'side reach'],
  feel: 'You should feel a light stretch down your whole side.',
  easier: 'Leave the upper hand on your hip, and lean only a little.',
  stop: 'Stop if your shoulder pinches or you feel dizzy.',
};
