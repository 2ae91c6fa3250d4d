import type { RemedyWords } from '../../remedyWords.js';

export const twoMedicines: RemedyWords<'two-medicines'> = {
  name: 'two painkillers together',
  aka: ['ibuprofen and paracetamol together', 'two painkillers at once'],
  answer: {
    what: 'Ibuprofen with acetaminophen, or paracetamol, yes: they are even sold in one tablet. Two anti-inflammatories, or acetaminophen twice, no.',
    now: 'Read both labels, and ask a pharmacist if you take anything else.',
  },
  more: 'Ibuprofen, naproxen and aspirin are all anti-inflammatories. Acetaminophen hides in cold and flu remedies. I never say how much.',
  cautions: {
    'too-much': 'If you may have taken too much, get emergency help now.',
  },
};
