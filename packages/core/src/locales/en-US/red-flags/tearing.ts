import type { RedFlagWords } from '../../redFlagWords.js';

export const tearing: RedFlagWords<'tearing'> = {
  plain: 'A sudden, tearing or worst-ever pain strikes your chest, back or belly.',
  says: [
    'worst pain ever',
    'ripping',
    'tearing',
    'it feels like something is tearing',
    'this is the worst pain of my life',
    'a lump is throbbing in my belly',
  ],
};
