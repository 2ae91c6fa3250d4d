import type { RemedyWords } from '../../remedyWords.js';

export const heatElsewhere: RemedyWords<'heat-elsewhere'> = {
  name: 'heat or ice for a neck or shoulder',
  aka: ['heat for a sore neck', 'ice for a sore shoulder'],
  answer: {
    what: 'Whichever feels better: health services suggest either for necks and shoulders, with little proof.',
    now: 'Wrap it in cloth: fifteen minutes of warmth, from a pad that switches itself off, or five of cold.',
  },
  more: 'What was measured was mostly on low backs, and there warmth did a little, for some days.',
  cautions: {
    asleep:
      'Never asleep or lying on it, after alcohol, strong painkillers or sleeping pills, on numb skin, a pregnant belly, or with diabetes.',
  },
};
