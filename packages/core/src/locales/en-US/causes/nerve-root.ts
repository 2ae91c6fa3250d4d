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
    'It means that a nerve near the spine is irritated. Most people are better within four to six weeks.',
  feel: 'Often sharp or tingly, below the knee or into a hand.',
  eases: 'Try your side, sore side up, with a pillow between your knees.',
  goEasy: 'Go easy on strong stretches down the back of the leg.',
  getChecked:
    'New numbness between the legs, weak legs, bladder or bowel trouble: emergency help now. One leg or arm getting weaker: get checked the same day.',
};
