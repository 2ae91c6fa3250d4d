import type { RedFlagWords } from '../../redFlagWords.js';

export const rashBand: RedFlagWords<'rash-band'> = {
  plain:
    'You have a burning strip of rash or blisters on one side. Have it seen within three days.',
  says: [
    "i've got a rash",
    'blisters',
    'blisters on one side of my back',
    'a burning strip of rash',
  ],
};
