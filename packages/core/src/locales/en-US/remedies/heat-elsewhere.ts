import type { RemedyWords } from '../../remedyWords.js';

export const heatElsewhere: RemedyWords<'heat-elsewhere'> = {
  name: 'heat or ice for a neck or shoulder',
  aka: ['heat for a sore neck', 'ice for a sore shoulder'],
  answer: {
    what: 'Whichever feels better: health services suggest warmth or cold for sore necks and shoulders, with little proof of either.',
    now: 'Wrap it in cloth: about fifteen minutes of warmth, or five of cold.',
  },
  more: 'What was measured was mostly on low backs, and there warmth did a little, for some days.',
  cautions: {
    asleep: 'Never asleep or lying on it, nor on numb skin, or after alcohol or sleeping pills.',
  },
};
