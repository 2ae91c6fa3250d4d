import type { SleepPositionWords } from '../../sleepPositionWords.js';

export const hipsAboveHead: SleepPositionWords<'hips-above-head'> = {
  name: 'hips higher than your head',
  aka: [
    'hips above my head',
    'hips higher than my head',
    'hips raised',
    'head lower than my hips',
    'upside down',
    'feet up the wall',
    'legs up the wall',
  ],
  lines: {
    hips: 'Bring your hips down, level with your head.',
    head: 'Keep your head level, or a little raised.',
  },
  why: 'A low head raises the pressure in the eyes, and can bring on reflux.',
};
