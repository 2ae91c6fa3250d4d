import type { CauseWords } from '../../causeWords.js';

export const spondylolisthesis: CauseWords = {
  name: 'spondylolisthesis',
  aka: [
    'spondylolisthesis',
    'spondylo',
    'slipped vertebra',
    'a slipped vertebra',
    'a bone that slipped forward',
    'a vertebra out of line',
    'spondylolysis',
  ],
  plain: 'It means that one bone sits a little forward of the next.',
  feel: 'Often an ache that grows when you arch back.',
  eases: 'Many people find their side, or leaning back on pillows, easier.',
  goEasy: 'Go easy on arching back, and on pushing up from your front.',
  getChecked:
    'New numbness between the legs, weak legs, bladder or bowel trouble: emergency help now. One leg getting weaker: get checked the same day.',
};
