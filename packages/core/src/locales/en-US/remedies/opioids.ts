import type { RemedyWords } from '../../remedyWords.js';

export const opioids: RemedyWords<'opioids'> = {
  name: 'strong painkillers',
  aka: ['strong painkillers', 'opioid painkillers'],
  answer: {
    what: 'Guidelines advise against opioids for low back pain that lasts: little help, and real harm.',
    now: 'Take no more than is prescribed, and change nothing alone; ask whoever prescribed them.',
  },
  more: "For a short while and a new pain, England's guideline leaves weak ones open, where nothing else can be taken.",
  cautions: {
    stop: 'Never stop them all at once by yourself.',
    'no-heat': 'After strong painkillers, leave heat out tonight.',
    'too-much': 'If you may have taken too much, get emergency help now.',
  },
};
