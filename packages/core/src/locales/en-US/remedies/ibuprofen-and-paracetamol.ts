import type { RemedyWords } from '../../remedyWords.js';

export const ibuprofenAndParacetamol: RemedyWords<'ibuprofen-and-paracetamol'> = {
  name: 'ibuprofen and paracetamol together',
  aka: ['ibuprofen with paracetamol', 'ibuprofen and acetaminophen together'],
  answer: {
    what: 'They work in different ways, and are even sold together in one tablet. Paracetamol and acetaminophen are the same.',
    now: 'Read both labels, and ask a pharmacist first if you are pregnant, or with your stomach, kidneys, heart or asthma.',
  },
  more: 'Ask first too with blood thinners or tablets for your heart. I never say how much.',
  cautions: {
    'too-much': 'If you may have taken too much, get emergency help now.',
  },
};
