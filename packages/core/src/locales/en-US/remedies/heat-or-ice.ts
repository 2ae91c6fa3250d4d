import type { RemedyWords } from '../../remedyWords.js';

export const heatOrIce: RemedyWords<'heat-or-ice'> = {
  name: 'warmth or cold',
  aka: ['heat or ice', 'ice or heat', 'hot or cold', 'warm or cold', 'heat or cold'],
  answer: {
    what: 'Whichever feels better: warmth has a little evidence behind it, cold almost none, and they were hardly compared.',
    now: 'Wrap it in cloth: about fifteen minutes of warmth, or five of cold.',
  },
  more: 'For warmth, two small trials found that a wrap eased pain a little for some days. For cold, there was too little to tell.',
  cautions: {
    asleep: 'Never fall asleep with either on, and keep it off numb skin.',
  },
};
