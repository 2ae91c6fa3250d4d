import type { RemedyWords } from '../../remedyWords.js';

export const mixingWithDrink: RemedyWords<'mixing-with-drink'> = {
  name: 'painkillers with alcohol or sleeping pills',
  aka: ['mixing strong medicines', 'a nightcap with strong medicines'],
  answer: {
    what: 'Strong painkillers, sleeping pills and alcohol each slow the breathing, and together they can stop it.',
    now: 'Take no more of any of them tonight, and ask a pharmacist in the morning.',
  },
  more: 'Ordinary painkillers and a drink are another matter, and the label says which. If you have had both already, do not stay alone.',
  cautions: {
    drowsy: 'Very drowsy, or breathing slowly: emergency help now.',
  },
};
