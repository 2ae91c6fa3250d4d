import type { RedFlagWords } from '../../redFlagWords.js';

export const neckArtery: RedFlagWords<'neck-artery'> = {
  plain: 'You have sudden, unusual neck pain or headache, or you see double.',
  says: [
    'double vision',
    'sudden headache',
    'a sudden terrible headache',
    'my neck suddenly hurts and i see double',
    "my neck hurts and i can't swallow",
  ],
};
