import type { RedFlagWords } from '../../redFlagWords.js';

export const lumpShape: RedFlagWords<'lump-shape'> = {
  plain: 'You find a lump or swelling on your back, or it changes shape.',
  says: ["there's a lump", 'my back changed shape', "there's a swelling on my spine"],
};
