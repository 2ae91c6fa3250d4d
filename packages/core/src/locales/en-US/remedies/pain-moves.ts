import type { RemedyWords } from '../../remedyWords.js';

export const painMoves: RemedyWords<'pain-moves'> = {
  name: 'pain that moves around',
  aka: ['pain moving around', 'wandering pain'],
  answer: {
    what: 'It is common: the nerves of the back share their paths, so the brain is not sure of the place.',
    now: 'Ease the spot that is sorest now, and let the others be.',
  },
  more: 'Pain that wanders is rather a good sign: what is broken or ill mostly stays where it is.',
  cautions: {
    tear: 'Sudden, tearing pain that moves through the chest or belly: call for help now.',
  },
};
