import type { RemedyWords } from '../../remedyWords.js';

export const heat: RemedyWords<'heat'> = {
  name: 'heat',
  aka: [
    'heat pad',
    'heating pad',
    'hot pad',
    'hot water bottle',
    'hot pack',
    'heat pack',
    'heat wrap',
    'wheat bag',
    'hot towel',
    'warm towel',
    'warm compress',
    'electric blanket',
    'warmth',
  ],
  answer: {
    'may-ease': 'Guidelines suggest gentle heat, which can ease low back pain for a while.',
    how: 'Wrap it in cloth, and lay it over the sore part.',
    'how-long': 'Keep it to {minutes}, then switch it off and put it away.',
  },
  cautions: {
    'never-asleep': 'Never sleep with it on, and never lie on it.',
    'switch-off': 'If you are alone, use one that switches itself off.',
    numb: 'Leave it out over numb skin, or with diabetes and numb feet.',
    sedated: 'Leave it out after alcohol, sleeping pills or strong painkillers.',
    skin: 'Keep it off patches, creams, fresh bruises and broken skin.',
    bedding: 'Never put a wheat bag in or under the bedding.',
    pregnant: 'If you are pregnant, keep it warm, not hot, and off the belly.',
  },
};
