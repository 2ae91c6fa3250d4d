import type { Locale } from '../locale.js';

/** Getting from one position to another, always in one piece. `{side}` is the side to lie on. */
export const transitions: Locale['transitions'] = {
  'settle-supine': {
    'onto-back': 'Come onto your back in one piece.',
    'bend-knees': 'Bend your knees, one at a time.',
    pillow: 'Pillow under your head.',
  },
  'settle-side': {
    'lie-on-side': 'Lie on your {side} side, knees bent.',
    pillow: 'Pillow between your knees, down to your ankles.',
  },
  'supine-to-side': {
    'bend-knees': 'Bend both knees.',
    'arm-across': 'Bring your {other} arm across your body.',
    roll: 'Roll to your {side}, knees, hips and shoulders together.',
    pillow: 'Settle the pillow between your knees.',
  },
  'side-to-side': {
    'knees-together': 'Knees together on the pillow.',
    roll: 'Roll through your back in one piece, onto your {side}.',
    pillow: 'Bring the pillow with you.',
  },
  'side-to-supine': {
    'knees-together': 'Knees together.',
    roll: 'Roll onto your back in one piece.',
    pillow: 'Slide the pillow under your knees.',
  },
};
