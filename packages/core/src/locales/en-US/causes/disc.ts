import type { CauseWords } from '../../causeWords.js';

export const disc: CauseWords = {
  name: 'a disc bulge',
  aka: [
    'a disc bulge',
    'slipped disc',
    'slipped disk',
    'herniated disc',
    'herniated disk',
    'bulging disc',
    'bulging disk',
    'prolapsed disc',
    'ruptured disc',
    'disc bulge',
    'disc herniation',
    'disc prolapse',
    'disc problem',
    'bad disc',
    'a disc',
    'disc',
    'disk',
  ],
  plain:
    'A disc bulge is a cushion between two bones that pushes out, and may bother a nerve; many shrink by themselves.',
  feel: 'Often in the back, sometimes down a leg. Bending or sitting may make it worse.',
  eases: 'Try your side, knees only slightly bent, a pillow between them.',
  goEasy: 'Go easy on curling forward, and on deep twists.',
  getChecked:
    'Newly numb between the legs, weak legs, a dropping foot, or bladder or bowel trouble: get help now.',
};
