import type { SleepPositionWords } from '../../sleepPositionWords.js';

export const looseFetal: SleepPositionWords<'loose-fetal'> = {
  name: 'on your side, loosely curled',
  aka: [
    'curled up',
    'loosely curled',
    'curled on my side',
    'fetal position',
    'foetal position',
    'the fetal position',
    'with my knees up',
  ],
  lines: {
    lie: 'Lie on whichever side you like.',
    knees: 'Let your knees drift up to about hip height.',
    chin: 'Keep your chin away from your chest.',
    pillow: 'Put a pillow between your knees.',
    head: 'Let your head pillow fill the gap from shoulder to ear.',
  },
  why: 'Many people who feel worse when they arch find a loose curl easier.',
};
