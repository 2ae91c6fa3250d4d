import type { CauseWords } from '../../causeWords.js';

export const muscleStrain: CauseWords = {
  name: 'a strain',
  aka: [
    'a strain',
    'strain',
    'muscle strain',
    'back strain',
    'strained muscle',
    'pulled muscle',
    'pulled my back',
    'sprain',
    'overuse',
    'muscle spasm',
    'back spasm',
    'muscle knot',
    'a knot',
    'knots',
    'threw my back out',
    'put my back out',
    'heavy lifting',
    'lifting',
  ],
  plain:
    'A strain is a muscle that worked more than it was ready for; most settle within days or weeks.',
  feel: 'Often one sore spot that hurts to touch or move.',
  eases: 'Many people find their side, with a pillow between the knees, easier.',
  goEasy: 'Leave out big twists for the first couple of days.',
  getChecked: 'After a bad fall or crash, get emergency help.',
};
