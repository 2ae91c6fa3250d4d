import type { SleepPositionWords } from '../../sleepPositionWords.js';

export const reclined30: SleepPositionWords<'reclined-30'> = {
  name: 'propped up, leaning back',
  aka: [
    'propped up',
    'reclined',
    'half sitting',
    'sitting up in bed',
    'leaning back',
    'on a wedge',
    'wedge pillow',
  ],
  lines: {
    ramp: 'Build a ramp of pillows, from your low back to your head.',
    'whole-back': 'Let it carry your whole back, not just your head.',
    lean: 'Lean back until you are more lying than sitting.',
    knees: 'Put a pillow under your knees.',
    arms: 'Rest your arms on cushions.',
  },
  why: 'It depends: it can ease the low back, but may bother the neck.',
};
