import type { CauseWords } from '../../causeWords.js';

export const stenosis: CauseWords = {
  name: 'spinal stenosis',
  aka: [
    'spinal stenosis',
    'stenosis',
    'lumbar stenosis',
    'narrowing of the spine',
    'a narrow spine',
    'narrow spinal canal',
    'spinal narrowing',
    'lumbar spinal stenosis',
  ],
  plain: 'Stenosis is less room for the nerves in the low back.',
  feel: 'Often the legs ache with walking or standing, and ease on sitting.',
  eases: 'Many people find a loose curl on the side, or leaning back, easier.',
  goEasy: 'Go easy on arching back, and on lying on your front.',
  getChecked: 'Newly numb between the legs, weak legs, or bladder or bowel trouble: get help now.',
};
