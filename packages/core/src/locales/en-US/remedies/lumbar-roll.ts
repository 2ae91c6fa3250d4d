import type { RemedyWords } from '../../remedyWords.js';

export const lumbarRoll: RemedyWords<'lumbar-roll'> = {
  name: 'a roll at the waist',
  aka: [
    'lumbar roll',
    'a lumbar roll',
    'rolled towel at my waist',
    'lumbar cushion',
    'small of my back pillow',
  ],
  answer: {
    what: 'A rolled towel fills the hollow above the hips, and some people like it. I know of no good test of it.',
    now: 'Try it low and soft, and take it out if you wake sorer.',
  },
  more: 'On your side it fills the gap at the waist. On your back, a pillow under the knees does much the same, without a lump.',
  cautions: {},
};
