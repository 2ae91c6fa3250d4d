import type { RemedyWords } from '../../remedyWords.js';

export const pregnantLying: RemedyWords<'pregnant-lying'> = {
  name: 'sleeping while pregnant',
  aka: ['lying with a bump', 'which side when pregnant'],
  answer: {
    what: 'From twenty-eight weeks, go to sleep on a side, left or right, not on your back; before, as you like.',
    now: 'Put one pillow between your knees, down to the ankles, and one under your bump.',
  },
  more: 'If you wake on your back, just turn to a side again. Changing sides as often as you like is fine.',
  cautions: {
    baby: 'Bleeding, waters, tightenings, or a baby that moves less: call your maternity unit now.',
  },
};
