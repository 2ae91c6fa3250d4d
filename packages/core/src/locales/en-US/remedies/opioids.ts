import type { RemedyWords } from '../../remedyWords.js';

export const opioids: RemedyWords<'opioids'> = {
  name: 'strong painkillers',
  aka: ['strong painkillers', 'opioid painkillers'],
  answer: {
    what: 'Guidelines advise against opioids for low back pain that lasts: little help, and real harm.',
    now: 'Take no more than is prescribed, and never stop all at once; ask whoever prescribed them.',
  },
  more: "For a short while and a new pain, England's guideline leaves weak ones open, where nothing else can be taken. After strong painkillers, leave heat out.",
  cautions: {
    'too-much': 'Very drowsy, breathing slowly, or too many taken: emergency help now.',
  },
};
