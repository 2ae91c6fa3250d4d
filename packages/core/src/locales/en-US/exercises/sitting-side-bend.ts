import type { CompleteLocale } from '../../completeLocale.js';

export const sittingSideBend: CompleteLocale['exercises']['sitting-side-bend'] = {
  name: 'sitting side bend',
  lines: {
    name: 'Sitting side bend.',
    start: 'Sit steady, feet flat.',
    'hand-beside-you': 'Rest your {other} hand on the bed beside you.',
    'hips-heavy': 'Keep both hips heavy.',
    'reach-up': 'Reach your {side} arm up.',
    'lean-over': 'Lean a little to the {other}.',
    'hand-on-ribs': 'Rest your {side} hand on your ribs.',
    'sit-long': 'Sit tall, and grow long on that side.',
    'hold-there': 'Stay with that.',
    'breathe-into-ribs': 'Breathe into your {side} ribs.',
    'come-up': 'And come back up, {side} arm down.',
    'hand-down': 'And let your {side} hand down.',
  },
  change: {
    'other-hand-beside-you': 'Now rest your {other} hand on the bed.',
    'reach-up-too': 'Reach your {side} arm up.',
    'lean-over-too': 'Lean a little to the {other}.',
    'other-hand-on-ribs': 'Rest your {side} hand on your ribs.',
  },
  again: { move: 'And over.', hold: null, release: 'Come upright.' },
  easierAgain: { move: 'Grow tall.', hold: null, release: null },
  aka: ['seated mermaid side reach', 'seated side bend', 'side bend'],
  feel: 'You may feel a light stretch along your ribs and waist.',
  stop: 'Stop if your ribs hurt or your shoulder pinches.',
};
