import type { RemedyWords } from '../../remedyWords.js';

export const mattressAge: RemedyWords<'mattress-age'> = {
  name: 'the age of a mattress',
  aka: ['mattress age', 'replacing my mattress', 'a new mattress every'],
  answer: {
    what: 'What counts is sagging, and how you wake; that eight or ten years are right has not been shown.',
    now: 'Lie down: if you roll to the middle, it is worn.',
  },
  more: 'In one trial people with old beds slept better on new ones; nobody tested the years. If you sleep better elsewhere, that tells most.',
  cautions: {},
};
