import type { RemedyWords } from '../../remedyWords.js';

export const heatOrIce: RemedyWords<'heat-or-ice'> = {
  name: 'warmth or cold',
  aka: ['heat or ice', 'ice or heat', 'hot or cold', 'warm or cold', 'heat or cold'],
  answer: {
    what: 'Warmth has a little evidence behind it, cold almost none. The two were hardly compared.',
    now: 'Take whichever feels better, and put it away before you sleep.',
  },
  more: 'For warmth, two small trials found that a wrap eased pain a little for some days. For cold, there was too little to tell.',
  cautions: {
    asleep: 'Never fall asleep with either of them on.',
    skin: 'Wrap it in cloth, and keep it off numb skin.',
  },
};
