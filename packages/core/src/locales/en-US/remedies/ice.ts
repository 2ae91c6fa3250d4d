import type { RemedyWords } from '../../remedyWords.js';

export const ice: RemedyWords<'ice'> = {
  name: 'cold',
  aka: [
    'ice',
    'an ice pack',
    'ice pack',
    'ice packs',
    'cold pack',
    'cold packs',
    'frozen peas',
    'cold compress',
    'icing it',
    'cryotherapy',
  ],
  answer: {
    what: 'Too few have tested cold on sore backs; some people like it.',
    now: 'Wrap the pack in a towel, and put it away before you sleep.',
  },
  more: 'Health services suggest it wrapped in a towel, against swelling. Between warmth and cold, nobody has shown that one is better.',
  cautions: {
    skin: 'Never straight on the skin, nor where it is numb.',
  },
};
