import type { RedFlagWords } from '../../redFlagWords.js';

export const headThinner: RedFlagWords<'head-thinner'> = {
  plain: 'You hit your head, and you take blood thinners.',
  says: [
    "i hit my head and i'm on blood thinners",
    "i fell and i'm on blood thinners",
    'i bumped my head and i take warfarin',
  ],
};
