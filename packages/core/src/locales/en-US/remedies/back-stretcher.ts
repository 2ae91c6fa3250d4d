import type { RemedyWords } from '../../remedyWords.js';

export const backStretcher: RemedyWords<'back-stretcher'> = {
  name: 'an arched back stretcher',
  aka: ['back stretcher', 'stretching arch'],
  answer: {
    what: 'A hard arch bends the back a long way at once, and has not been tested well.',
    now: 'Lie over a rolled towel first, low under your shoulder blades.',
  },
  more: 'If you like it, stay for a few breaths, and roll off to the side.',
  cautions: {
    bones: 'Not with brittle bones, nor where bending back sends pain down a leg.',
  },
};
