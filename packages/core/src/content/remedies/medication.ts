import type { Remedy } from '../../model/remedy.js';

export const medication = {
  id: 'medication',
  whether: 'ask-first',
  isBad: 'depends',
  answer: ['not-able', 'alongside'],
  cautions: ['label'],
  disagreements: ['painkillers-or-stretches'],
  insteadFor: {
    pregnant: 'pregnant-tablets',
    'blood-thinner': 'tablets-and-thinners',
    child: 'child-tablets',
  },
  insteadOf: {
    mixing: 'mixing-with-drink',
    habit: 'habit-forming',
    stopping: 'stopping-tablets',
    effects: 'tablet-side-effects',
    amount: 'tablet-amount',
    duration: 'tablet-time',
    which: 'which-tablet',
  },
  grade: 'C',
  sources: ['nice-ng59', 'acp-2017', 'nhs-back-pain'],
} as const satisfies Remedy;
