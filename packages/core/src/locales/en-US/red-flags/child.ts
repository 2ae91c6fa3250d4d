import type { RedFlagWords } from '../../redFlagWords.js';

export const child: RedFlagWords<'child'> = {
  plain: 'You are under sixteen.',
  says: ["i'm ten", "i'm a kid", "i'm nine years old", "i'm a child"],
};
