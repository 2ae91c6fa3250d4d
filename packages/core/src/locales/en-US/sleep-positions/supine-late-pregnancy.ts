import type { SleepPositionWords } from '../../sleepPositionWords.js';

export const supineLatePregnancy: SleepPositionWords<'supine-late-pregnancy'> = {
  name: 'flat on your back, late in pregnancy',
  aka: [
    'on my back pregnant',
    'on my back while pregnant',
    'flat on my back while pregnant',
    'on my back in pregnancy',
    'on my back with a bump',
    'back sleeping in pregnancy',
  ],
  lines: {
    settle: 'Settle on your left or your right side. Both are fine.',
    wake: 'If you wake on your back, just turn to your side again.',
  },
  why: 'Guidelines suggest going to sleep on either side from twenty-eight weeks.',
};
