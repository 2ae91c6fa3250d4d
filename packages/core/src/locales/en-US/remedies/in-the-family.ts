import type { RemedyWords } from '../../remedyWords.js';

export const inTheFamily: RemedyWords<'in-the-family'> = {
  name: 'whether it runs in families',
  aka: ['hereditary back pain', 'back pain in the family'],
  answer: {
    what: 'In twins, genes had more to do with how discs age than work or sport had.',
    now: "Take it as nobody's fault, and move as you like.",
  },
  more: 'How a disc looks says little about pain. Most people whose parents had sore backs do well.',
  cautions: {},
};
