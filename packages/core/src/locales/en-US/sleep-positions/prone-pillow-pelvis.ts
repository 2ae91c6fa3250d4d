import type { SleepPositionWords } from '../../sleepPositionWords.js';

export const pronePillowPelvis: SleepPositionWords<'prone-pillow-pelvis'> = {
  name: 'on your front, pillow under your hips',
  aka: [
    'on my front',
    'on my stomach',
    'on my belly',
    'on my tummy',
    'stomach sleeping',
    'front sleeping',
    'sleeping on my stomach',
    'sleeping on my front',
    'lying on my stomach',
    'face down',
    'pillow under my hips',
  ],
  lines: {
    hips: 'If only your front works, put a flat pillow under your hips.',
    head: 'Use a thin head pillow, or none.',
    arms: 'Keep your arms below your shoulders.',
    knee: 'Let one knee bend out, if that feels easier.',
    turn: 'When you wake, turn your head the other way.',
  },
  why: 'It depends: it eases the leg for some, and bothers the neck for others.',
};
