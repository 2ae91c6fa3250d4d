import type { RemedyWords } from '../../remedyWords.js';

export const childTablets: RemedyWords<'child-tablets'> = {
  name: 'painkillers for a child',
  aka: ['painkillers for children', 'tablets for my child'],
  answer: {
    what: 'What a child may take goes by age and weight, and much that suits a grown-up does not suit a child.',
    now: "Give nothing of yours; ask a pharmacist or your doctor's line first.",
  },
  more: 'A child whose back hurts enough for a painkiller should be looked at by a doctor.',
  cautions: {
    'too-much':
      'A child who may have swallowed tablets, or is limp or hard to wake: emergency help now.',
  },
};
