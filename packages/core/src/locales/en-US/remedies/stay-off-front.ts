import type { RemedyWords } from '../../remedyWords.js';

export const stayOffFront: RemedyWords<'stay-off-front'> = {
  name: 'rolling onto the front',
  aka: ['rolling onto my front', 'staying off my stomach'],
  answer: {
    what: 'A pillow hugged in front makes it harder to roll over. What the body does asleep nobody can steer.',
    now: 'Hug a pillow now, and if you wake on your front, just turn.',
  },
  more: 'A second pillow behind your back keeps you from the other side. If only your front works, put a flat pillow under your hips.',
  cautions: {},
};
