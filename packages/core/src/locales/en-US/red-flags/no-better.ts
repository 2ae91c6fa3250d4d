import type { RedFlagWords } from '../../redFlagWords.js';

export const noBetter: RedFlagWords<'no-better'> = {
  plain: 'You are no better after a few weeks, or pain stops your daily life.',
  says: [
    "it's been weeks",
    "it's not getting better",
    "it's been like this for months",
    "i can't do anything with this back",
  ],
};
