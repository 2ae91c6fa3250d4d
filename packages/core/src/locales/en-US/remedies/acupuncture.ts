import type { RemedyWords } from '../../remedyWords.js';

export const acupuncture: RemedyWords<'acupuncture'> = {
  name: 'acupuncture',
  aka: ['acupuncture', 'needles in my back', 'dry needling', 'an acupuncturist', 'acupressure'],
  answer: {
    what: "Guidelines disagree: the World Health Organization says it may be offered; England's leaves it out.",
    now: 'If you like the thought, try it beside moving, not instead.',
  },
  more: 'In trials it eased some pain; how much of that the needles do, nobody is sure.',
  cautions: {
    tell: 'Tell them first about blood thinners, a pregnancy, or a fainting spell.',
  },
};
