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
    'hand-on-hip': 'Rest your {side} hand on your hip.',
    'stand-long': 'Stand tall, and grow long on that side.',
    'hold-there': 'Stay long there.',
    'breathe-into-ribs': 'Breathe into your {side} ribs.',
    'come-up': 'And come back up, {side} arm down.',
    'hand-down': 'And let your {side} hand down.',
    'off-the-wall': 'Take your {other} hand off the wall.',
  },
  change: {
    'turn-around': 'Now turn around slowly.',
    'other-hand-on-wall': 'Rest your {other} hand on the wall.',
    'reach-up-too': 'Reach your {side} arm up.',
    'lean-over-too': 'Lean toward the wall.',
    'other-hand-on-hip': 'Rest your {side} hand on your hip.',
  },
  again: { move: 'Over again.', hold: null, release: 'Up again.' },
  easierAgain: { move: 'Tall again.', hold: null, release: null },
  aka: ['standing lat stretch', 'standing side bend', 'side reach'],
  feel: 'You may feel a light stretch down your whole side.',
  stop: 'Stop if your shoulder pinches or you feel dizzy.',
};
