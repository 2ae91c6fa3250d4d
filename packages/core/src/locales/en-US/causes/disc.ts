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
    'A disc bulge means a cushion between two bones pushes out, and may bother a nerve. Most shrink again by themselves.',
  feel: 'Often in the back, sometimes down a leg. Bending or sitting may make it worse.',
  eases: 'Try your side, knees only slightly bent, with a pillow between them.',
  goEasy: 'Go easy on curling forward, and on deep twists.',
  getChecked:
    'New numbness between the legs, weak legs, bladder or bowel trouble: emergency help now. One weak leg or a dropping foot: get checked the same day.',
};
