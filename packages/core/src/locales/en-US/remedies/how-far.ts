import type { RemedyWords } from '../../remedyWords.js';

export const howFar: RemedyWords<'how-far'> = {
  name: 'how far to stretch',
  aka: ['how far I stretch', 'stretching depth'],
  answer: {
    what: 'To a mild pull that you could fall asleep in, and no further. More is not better.',
    now: 'Go half as far as you think you can, and breathe out there.',
  },
  more: 'If you hold your breath or frown, it is too far. It may be further tomorrow, or not.',
  cautions: {
    stop: 'Stop if it turns sharp, or spreads down a leg or an arm.',
  },
};
