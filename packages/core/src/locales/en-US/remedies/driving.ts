import type { RemedyWords } from '../../remedyWords.js';

export const driving: RemedyWords<'driving'> = {
  name: 'long car journeys',
  aka: ['long car journeys', 'driving far'],
  answer: {
    what: 'Short drives are mostly fine; long ones make a back stiff, and a cushion behind it and breaks help.',
    now: 'Plan a stop each hour, and walk round the car.',
  },
  more: 'Set the mirrors so that you need not twist. Afterwards, move a little before you lift anything out.',
  cautions: {
    not: 'Do not drive if you cannot brake hard or turn to look, or are drowsy from tablets.',
  },
};
