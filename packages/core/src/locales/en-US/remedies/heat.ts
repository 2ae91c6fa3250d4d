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
    'may-ease': 'Gentle heat may ease low back pain a little, for a while.',
    how: 'Wrap it in cloth, over the sore part.',
    'how-long': 'Keep it to {minutes}, then switch it off and put it away.',
  },
  more: 'In two small trials a warm wrap eased pain a little, for some days. A review calls the evidence for it limited.',
  cautions: {
    'never-asleep': 'Never sleep with it on, and never lie on it.',
    'switch-off': 'Use one that switches itself off.',
    numb: 'Not over numb skin, nor with diabetes and numb feet.',
    sedated: 'Not after alcohol, sleeping pills or strong painkillers.',
    skin: 'Keep it off patches, creams, bruises and broken skin.',
    bedding: 'No wheat bag in the bedding.',
    pregnant: 'If pregnant: warm, not hot, and off the belly.',
  },
};
