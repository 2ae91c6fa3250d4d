import type { RemedyWords } from '../../remedyWords.js';

export const liftingBaby: RemedyWords<'lifting-baby'> = {
  name: 'lifting a baby',
  aka: ['carrying my baby', 'lifting my baby'],
  answer: {
    what: 'Backs are made for lifting a baby, even sore ones.',
    now: 'Hold the baby close before you straighten up, and let your legs help.',
  },
  more: 'Feed with cushions under the arm and behind you, so that you need not stoop. Change the side that you carry on.',
  cautions: {
    new: 'In the first weeks after a cut, ask your midwife what you may lift.',
  },
};
