import type { RemedyWords } from '../../remedyWords.js';

export const insoles: RemedyWords<'insoles'> = {
  name: 'insoles and shoes',
  aka: ['insoles', 'insole', 'orthotics', 'flat shoes', 'high heels', 'footwear', 'rocker shoes'],
  answer: {
    what: "England's guideline advises against insoles and rocker shoes for low back pain.",
    now: 'Wear what your feet like; no shoe is known to spare a back.',
  },
  more: 'If a heel or a hard sole makes yours ache, change it. Beyond that, nobody has found a shoe that helps.',
  cautions: {},
};
