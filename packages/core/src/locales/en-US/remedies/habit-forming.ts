import type { RemedyWords } from '../../remedyWords.js';

export const habitForming: RemedyWords<'habit-forming'> = {
  name: 'tablets that are hard to give up',
  aka: ['addictive painkillers', 'getting hooked on painkillers'],
  answer: {
    what: 'Strong painkillers such as codeine or tramadol can be, sooner than people think, and sleeping pills too.',
    now: 'Take no more than was prescribed tonight.',
  },
  more: 'Needing more for the same effect, or taking them to sleep or to cope, is worth telling a doctor: it happens to many, and there is help. Never stop strong ones all at once.',
  cautions: {},
};
