import type { CompleteLocale } from '../../completeLocale.js';

export const sittingSideBend: CompleteLocale['exercises']['sitting-side-bend'] = {
  name: 'sitting side bend',
  lines: {
    name: 'Sitting side bend.',
    start: 'Sit on the edge of the bed, feet flat.',
    'hand-beside-you': 'Rest your {other} hand on the bed beside you.',
    'hips-heavy': 'Keep both hips heavy.',
    'reach-up': 'Reach your {side} arm up.',
    'lean-over': 'Lean a little to the {other}.',
    'hold-there': 'Hold there.',
    'breathe-into-ribs': 'Breathe into your {side} ribs.',
    'come-up': 'And come back up, {side} arm down.',
  },
  change: {
    'other-hand-beside-you': 'Now rest your {other} hand on the bed.',
    'reach-up-too': 'Reach your {side} arm up.',
    'lean-over-too': 'Lean a little to the {other}.',
  },
  again: { move: 'And over.', hold: 'Hold.', release: 'And up.' },
  aka: ['seated mermaid side reach', 'seated side bend', 'side bend'],
  feel: 'You should feel a light stretch along your ribs and waist.',
  easier: 'Leave the upper hand on your hip, and lean only a little.',
  stop: 'Stop if your ribs hurt or your shoulder pinches.',
};
