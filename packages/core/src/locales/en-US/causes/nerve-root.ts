import type { CauseWords } from '../../causeWords.js';

export const nerveRoot: CauseWords = {
  name: 'a pinched nerve, or sciatica',
  aka: [
    'sciatica',
    'sciatic nerve',
    'sciatic nerve pain',
    'sciatic pain',
    'pinched nerve',
    'a pinched nerve',
    'trapped nerve',
    'a trapped nerve',
    'nerve pain',
    'compressed nerve',
    'radiculopathy',
    'pain shooting down my leg',
    'piriformis syndrome',
  ],
  plain:
    'With sciatica, or a pinched nerve, a nerve near the spine is irritated; most are better within four to six weeks.',
  feel: 'Often sharp or tingly, below the knee or into a hand.',
  eases: 'Try your side, sore side up, a pillow between your knees.',
  goEasy: 'Go easy on strong stretches down the back of the leg.',
  getChecked:
    'Newly numb between the legs, a weak leg or arm, or bladder or bowel trouble: get help now.',
};
