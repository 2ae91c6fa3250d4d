import type { RemedyWords } from '../../remedyWords.js';

export const stoppingTablets: RemedyWords<'stopping-tablets'> = {
  name: 'stopping medicines',
  aka: ['coming off painkillers', 'stopping my tablets'],
  answer: {
    what: 'Ordinary painkillers can mostly be left out as it eases. Strong ones, nerve tablets and sleeping pills come down bit by bit, never all at once.',
    now: 'Change nothing tonight; ask whoever prescribed them.',
  },
  more: 'Coming down slowly keeps the shaking, the sweating and the bad nights away that a sudden stop can bring. Whoever prescribed them makes a plan with you.',
  cautions: {
    sudden:
      'If you have stopped strong ones and are shaking, sweating or sick: call a doctor today.',
  },
};
