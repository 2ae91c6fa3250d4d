import type { RemedyWords } from '../../remedyWords.js';

export const massagePrevents: RemedyWords<'massage-prevents'> = {
  name: 'massage to prevent pain',
  aka: ['massage to prevent pain', 'massage to heal faster'],
  answer: {
    what: 'Nothing shows that massage mends a back sooner, or keeps the next pain away.',
    now: 'For that, a little movement each day has more behind it.',
  },
  more: 'Reviews found short relief, no more. Exercise, and walking above all, has been shown to keep pain away for longer.',
  cautions: {},
};
