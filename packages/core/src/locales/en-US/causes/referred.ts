import type { CauseWords } from '../../causeWords.js';

export const referred: CauseWords = {
  name: 'pain from another part of the body',
  aka: [
    'referred pain',
    'pain from another part of the body',
    'pain from an organ',
    'organ pain',
    'kidney',
    'kidneys',
    'kidney pain',
    'kidney stones',
    'gallbladder',
    'gallstones',
    'pancreas',
    'an ulcer',
  ],
  plain: 'Pain from another part is an organ that hurts, and the back feels it.',
  feel: 'Often moving makes no difference, and something else feels wrong too.',
  eases: 'No position is the answer here.',
  goEasy: 'Leave out every exercise until somebody has checked.',
  getChecked:
    'Chest pain, breathlessness, tearing pain or collapse: emergency help now; fever or tummy pain: be seen today.',
};
