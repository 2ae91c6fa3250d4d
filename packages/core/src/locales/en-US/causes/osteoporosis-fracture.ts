import type { CauseWords } from '../../causeWords.js';

export const osteoporosisFracture: CauseWords = {
  name: 'brittle bones, or a fracture in the spine',
  aka: [
    'compression fracture',
    'spinal fracture',
    'vertebral fracture',
    'fracture in my spine',
    'fractured vertebra',
    'broken vertebra',
    'cracked vertebra',
    'crush fracture',
    'broken back',
    'osteoporosis',
    'thin bones',
    'brittle bones',
    'weak bones',
  ],
  plain: 'Brittle bones can break a little, even without a fall.',
  feel: 'A break often feels sudden, strong, and in the middle of the back.',
  eases: 'Try your back, with a pillow under your knees. Turn over in one piece.',
  goEasy: 'No bending, no twisting, and no pressing on the back.',
  getChecked:
    'Have new, sudden pain checked the same day; after a bad fall, keep still and call for help.',
};
