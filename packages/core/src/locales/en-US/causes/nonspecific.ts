import type { CauseWords } from '../../causeWords.js';

export const nonspecific: CauseWords = {
  name: 'everyday back pain',
  aka: [
    'everyday back pain',
    'ordinary back pain',
    'simple back pain',
    'normal back pain',
    'common back pain',
    'mechanical back pain',
    'nonspecific back pain',
    'non specific back pain',
    'lumbago',
    'backache',
    'a bad back',
  ],
  plain: 'Most back pain is soreness with no one part to blame, and it mostly eases by itself.',
  feel: 'Often achy and stiff, and it changes as you move.',
  eases: 'Any position that feels comfortable is a good one.',
  goEasy: 'No movement is off limits. Keep it gentle, and keep moving.',
  getChecked: 'Get it checked if it is no better in a few weeks.',
};
