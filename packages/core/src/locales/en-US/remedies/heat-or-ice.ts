import type { RemedyWords } from '../../remedyWords.js';

export const heatOrIce: RemedyWords<'heat-or-ice'> = {
  name: 'warmth or cold',
  aka: ['heat or ice', 'ice or heat', 'hot or cold', 'warm or cold', 'heat or cold'],
  answer: {
    what: 'Whichever feels better: warmth has a little evidence behind it, cold almost none.',
    now: 'Wrap it in cloth: fifteen minutes of warmth, from a pad that switches itself off, or five of cold.',
  },
  more: 'For warmth, two small trials found that a wrap eased pain a little for some days. For cold, there was too little to tell.',
  cautions: {
    asleep:
      'Never asleep or lying on it, after alcohol, strong painkillers or sleeping pills, on numb skin, a pregnant belly, or with diabetes.',
  },
};
