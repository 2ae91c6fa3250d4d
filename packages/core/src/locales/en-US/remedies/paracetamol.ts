import type { RemedyWords } from '../../remedyWords.js';

export const paracetamol: RemedyWords<'paracetamol'> = {
  name: 'acetaminophen',
  aka: ['paracetamol alone', 'acetaminophen alone'],
  answer: {
    what: "England's guideline advises against it alone for low back pain: it did not help.",
    now: 'Ask a pharmacist what would suit you instead.',
  },
  more: 'It can still be right for other pain, or beside another medicine. A pharmacist knows what you may combine.',
  cautions: {
    label: 'Keep to the label, and if you may have taken too much, get emergency help now.',
  },
};
