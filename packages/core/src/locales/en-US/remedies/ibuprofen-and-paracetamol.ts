import type { RemedyWords } from '../../remedyWords.js';

export const ibuprofenAndParacetamol: RemedyWords<'ibuprofen-and-paracetamol'> = {
  name: 'ibuprofen and paracetamol together',
  aka: ['ibuprofen with paracetamol', 'ibuprofen and acetaminophen together'],
  answer: {
    what: 'They work in different ways, and are even sold together in one tablet.',
    now: 'Read both labels; ask a pharmacist first if pregnant, or with stomach, kidneys, heart or asthma.',
  },
  more: 'Ask first too with blood thinners or tablets for your heart. I never say how much.',
  cautions: {
    'too-much': 'If you may have taken too much, get emergency help now.',
  },
};
