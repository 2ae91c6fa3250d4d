import type { RedFlagWords } from '../../redFlagWords.js';

export const faintCollapse: RedFlagWords<'faint-collapse'> = {
  plain: 'You are fainting, or you turn confused, gray and clammy.',
  says: [
    "i'm going to pass out",
    "everything's gray",
    'i blacked out',
    'i just fainted',
    "i'm going to faint",
    "i'm cold, clammy and confused",
  ],
};
