import type { RemedyWords } from '../../remedyWords.js';

export const calfCramp: RemedyWords<'calf-cramp'> = {
  name: 'a cramp in the calf',
  aka: ['night cramps', 'leg cramps at night'],
  answer: {
    what: 'A cramp is a muscle that tightens by itself; it mostly lets go within ten minutes.',
    now: 'Straighten that leg, and draw your toes slowly up toward your shin.',
  },
  more: 'It is common at night, and often has no cause that anybody finds. If it comes often, tell a doctor.',
  cautions: {
    calf: 'A hot or swollen calf, or a cramp that stays: be seen today.',
  },
};
