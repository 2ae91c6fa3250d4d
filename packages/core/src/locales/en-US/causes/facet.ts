import type { CauseWords } from '../../causeWords.js';

export const facet: CauseWords = {
  name: 'facet joint pain',
  aka: [
    'facet joint pain',
    'facet joint',
    'facet joints',
    'facet syndrome',
    'facet arthritis',
    'arthritis in my back',
    'arthritis of the spine',
    'spinal arthritis',
    'back arthritis',
    'spondylosis',
    'wear and tear',
  ],
  plain:
    'Wear and tear, or arthritis of the small joints, shows on scans of many backs that never hurt.',
  feel: 'Often worse when you arch back or turn.',
  eases: 'Many people find their back, with a pillow under the knees, easier.',
  goEasy: 'Go easy on arching back.',
  getChecked:
    'New pain after a fall, with brittle bones, or no better in a few weeks: have it looked at.',
};
