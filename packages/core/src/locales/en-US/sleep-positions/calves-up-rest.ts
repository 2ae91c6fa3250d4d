import type { SleepPositionWords } from '../../sleepPositionWords.js';

export const calvesUpRest: SleepPositionWords<'calves-up-rest'> = {
  name: 'on your back, calves up',
  aka: [
    'calves up',
    'legs up',
    'legs on a chair',
    'legs on a stool',
    'calves on a chair',
    'calves on a stool',
    'ninety ninety',
    'ninety ninety position',
  ],
  lines: {
    lie: 'Lie on your back, near a chair or a firm stack of pillows.',
    calves: 'Rest your calves on it, hips and knees bent as if sitting.',
    sink: 'Let your low back grow heavy.',
    roll: 'Stay about {minutes}. Then roll to your side to sleep.',
  },
  why: 'Many people find it takes the pull off the low back for a while.',
};
