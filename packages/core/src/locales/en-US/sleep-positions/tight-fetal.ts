import type { SleepPositionWords } from '../../sleepPositionWords.js';

export const tightFetal: SleepPositionWords<'tight-fetal'> = {
  name: 'in a tight ball',
  aka: [
    'in a ball',
    'tight ball',
    'tightly curled',
    'curled up tight',
    'knees to my chest',
    'chin on my chest',
  ],
  lines: {
    loosen: 'Loosen the curl by half.',
    chin: 'Let your chin come away from your chest.',
  },
  why: 'Many people wake less stiff from a loose curl than from a tight one.',
};
