import type { RedFlagWords } from '../../redFlagWords.js';

export const majorTrauma: RedFlagWords<'major-trauma'> = {
  plain: 'Your pain began with a crash, a bad fall or a hard blow.',
  says: [
    'i had a crash',
    'i fell off a ladder',
    'i fell',
    'i slid off the bed',
    'i fell down the stairs',
    'i fell and hit my head',
  ],
};
