import type { Remedy } from '../../model/remedy.js';

export const massage = {
  id: 'massage',
  gated: true,
  whether: 'a-little',
  isBad: 'depends',
  answer: ['depends', 'comfort'],
  cautions: ['never'],
  offers: 'self-massage-bed',
  disagreements: ['relief-in-minutes'],
  insteadFor: {
    child: 'children',
    pregnant: 'massage-not',
    'blood-thinner': 'massage-not',
    osteoporosis: 'massage-not',
  },
  grade: 'D',
  sources: ['furlan-2015', 'who-2023', 'couple-massage-2019', 'rolling-2020', 'nccih-massage'],
} as const satisfies Remedy;
