import type { RemedyWords } from '../../remedyWords.js';

export const caudaEquina: RemedyWords<'cauda-equina'> = {
  name: 'cauda equina',
  aka: ['cauda equina syndrome', 'nerves squeezed low in the spine'],
  answer: {
    what: 'Nerves squeezed low in the spine: newly numb where you sit or wipe, trouble with bladder, bowel or sex, or pain down both legs.',
    now: 'With any of these, go to a hospital now.',
  },
  more: 'Ask yourself: does wiping feel the same on both sides, does water start and stop as it should, can you feel it? It is rare, and hours count. Let someone else drive.',
  cautions: {
    rare: 'It is rare; a newly weak leg has to be seen today as well.',
  },
};
