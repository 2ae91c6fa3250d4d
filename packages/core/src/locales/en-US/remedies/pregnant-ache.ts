import type { RemedyWords } from '../../remedyWords.js';

export const pregnantAche: RemedyWords<'pregnant-ache'> = {
  name: 'an aching back in pregnancy',
  aka: ['back ache when pregnant', 'a sore back in pregnancy'],
  answer: {
    what: 'An aching back is common in pregnancy, for it carries a load that changes.',
    now: 'Lie on either side, a pillow between your knees and one under your bump, and turn with your knees together.',
  },
  more: 'Keep moving by day, in small turns. Ask your midwife for a physical therapist if it stops you from doing things.',
  cautions: {
    baby: 'Bleeding, waters, tightenings, fever, or a baby that moves less: call your maternity unit now.',
  },
};
