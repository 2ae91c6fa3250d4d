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
    lie: 'Lie on your back, with room beside you, and pillows or a chair ready.',
    calves: 'Rest your calves on it, hips and knees bent as if sitting.',
    sink: 'Let your low back grow heavy.',
    stay: 'Stay about {minutes}.',
    'legs-down': 'Then bring your feet down, one at a time.',
    roll: 'To sleep, roll to whichever side is easier.',
  },
  why: 'Many people find it takes the pull off the low back for a while.',
};
