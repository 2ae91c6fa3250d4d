import type { RemedyWords } from '../../remedyWords.js';

export const memoryFoam: RemedyWords<'memory-foam'> = {
  name: 'memory foam',
  aka: ['memory foam mattress or pillow', 'foam mattress'],
  answer: {
    what: 'What a mattress is made of has hardly been tested. Medium-firm did best, whatever is inside.',
    now: 'Go by how you wake after some nights on it.',
  },
  more: 'Foam is slow to move, so turning over on it takes a little more push. Some people find it warm.',
  cautions: {},
};
