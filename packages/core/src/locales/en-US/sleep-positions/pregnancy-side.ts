import type { SleepPositionWords } from '../../sleepPositionWords.js';

export const pregnancySide: SleepPositionWords<'pregnancy-side'> = {
  name: 'on your side in pregnancy',
  aka: [
    'pregnancy position',
    'on my side pregnant',
    'side sleeping in pregnancy',
    'sleeping with a bump',
    'pregnancy pillow',
    'maternity pillow',
    'pillow under my bump',
  ],
  lines: {
    lie: 'Lie on your left or your right side. Both are fine.',
    knees: 'Put a pillow between your knees, down to your ankles.',
    bump: 'Put a small pillow under your bump.',
    behind: 'Put a pillow behind your back, so you stay on your side.',
    wake: 'If you wake on your back, just turn to your side again.',
    all: 'That is all you need to do.',
  },
  why: 'Guidelines suggest going to sleep on either side from twenty-eight weeks.',
};
