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
  plain: 'In spondylolisthesis one bone sits a little forward of the next.',
  feel: 'Often an ache that grows when you arch back.',
  eases: 'Many people find their side, or leaning back on pillows, easier.',
  goEasy: 'Go easy on arching back, and on pushing up from your front.',
  getChecked: 'Newly numb between the legs, weak legs, or bladder or bowel trouble: get help now.',
};
