import type { RemedyWords } from '../../remedyWords.js';

export const tooHard: RemedyWords<'too-hard'> = {
  name: 'a movement that is too hard',
  aka: ['too hard for me', 'a movement beyond me'],
  answer: {
    what: 'Leave it out: no single movement is needed, and no kind is clearly better than another.',
    now: 'Say skip, or slower, or do it half as far.',
  },
  more: 'If something hurts, tell me so, and I leave it out from then on.',
  cautions: {
    stop: 'Stop if it turns sharp, or spreads down a leg or an arm.',
  },
};
