/** Warm and dim: nothing on the screen lights a dark bedroom or wakes a person up. */
export const palette = {
  ground: '#040302',
  words: '#B8874F',
  lesserWords: '#856039',
  ring: '#8F673A',
  ringTrack: '#20160D',
  edge: '#3B2A19',
} as const;
