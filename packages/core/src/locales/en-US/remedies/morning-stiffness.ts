import type { RemedyWords } from '../../remedyWords.js';

export const morningStiffness: RemedyWords<'morning-stiffness'> = {
  name: 'waking up stiff',
  aka: ['waking up stiff', 'stiff every morning'],
  answer: {
    what: 'Stiff after a night is common, and mostly eases in the first half hour of moving.',
    now: 'Before you get up, rock your knees from side to side.',
  },
  more: 'It helps to begin in bed, small, and to keep your back fairly straight in the first hour: one trial found that this hurt less.',
  cautions: {
    doctor: 'If it lasts longer, each morning, for months, and moving eases it: tell a doctor.',
  },
};
