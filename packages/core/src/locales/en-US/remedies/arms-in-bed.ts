import type { RemedyWords } from '../../remedyWords.js';

export const armsInBed: RemedyWords<'arms-in-bed'> = {
  name: 'where the arms go',
  aka: ['where to put my arms', 'arms in bed'],
  answer: {
    what: 'Below the shoulders, whichever way you lie; on your side, the top one rests on something soft in front of you.',
    now: 'Hug a pillow, so that your top shoulder stays put.',
  },
  more: 'On your back, let them lie beside you or on your belly. Arms overhead leave some necks and shoulders sore.',
  cautions: {},
};
