import type { RemedyWords } from '../../remedyWords.js';

export const painAtNight: RemedyWords<'pain-at-night'> = {
  name: 'why it hurts more at night',
  aka: ['night pain', 'pain at night'],
  answer: {
    what: 'Lying still makes a sore back stiff, and in the quiet nothing draws you away from it.',
    now: 'Bend and straighten your knees a few times, then settle another way.',
  },
  more: 'Most people find it eases with small movements, or another position. That it hurts at night is common, and mostly means no more than that.',
  cautions: {
    doctor: 'If nothing you do ever changes it, or you feel ill: see a doctor.',
  },
};
