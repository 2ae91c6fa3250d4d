import type { RemedyWords } from '../../remedyWords.js';

export const massageOil: RemedyWords<'massage-oil'> = {
  name: 'massage oil',
  aka: [
    'massage oil',
    'oils',
    'oil',
    'balm',
    'balms',
    'essential oils',
    'lotion',
    'tiger balm',
    'massage cream',
  ],
  answer: {
    what: 'Oil lets hands glide. Nothing shows that it soaks into a muscle and calms it.',
    now: 'Try a drop on the inside of your arm first.',
  },
  more: 'Warm it in your hands. Plain oil from the kitchen glides as well as any balm.',
  cautions: {
    skin: 'Not on broken skin, and wipe it off before any warmth.',
  },
};
