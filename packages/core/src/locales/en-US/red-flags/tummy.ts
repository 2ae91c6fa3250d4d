import type { RedFlagWords } from '../../redFlagWords.js';

export const tummy: RedFlagWords<'tummy'> = {
  plain: 'Your belly hurts too, with vomiting, black stools or yellow skin.',
  raised: 'The pain in your belly is severe.',
  says: [
    'stomach pain too',
    'black stool',
    "i'm yellow",
    'my belly hurts too',
    "i'm throwing up and my back hurts",
    'it hurts after fatty food',
  ],
};
