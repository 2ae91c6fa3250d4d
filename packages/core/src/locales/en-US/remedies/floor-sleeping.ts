import type { RemedyWords } from '../../remedyWords.js';

export const floorSleeping: RemedyWords<'floor-sleeping'> = {
  name: 'sleeping on the floor',
  aka: ['sleep on the floor', 'sleeping on the ground'],
  answer: {
    what: 'The floor has not been tested; in one large trial, firm beds did worse than medium-firm ones.',
    now: 'Stay in bed, and put pillows where you want to be held.',
  },
  more: 'Getting down and up again is the hard part for a sore back. If only the floor works, lay something soft on it.',
  cautions: {
    up: 'Do not lie down there if you cannot get up alone.',
  },
};
