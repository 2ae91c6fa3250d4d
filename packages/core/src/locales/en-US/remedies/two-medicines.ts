import type { RemedyWords } from '../../remedyWords.js';

export const twoMedicines: RemedyWords<'two-medicines'> = {
  name: 'two painkillers together',
  aka: ['two painkillers at once', 'mixing painkillers'],
  answer: {
    what: 'Two of one kind, no: two anti-inflammatories, or acetaminophen twice, which is paracetamol, and is in co-codamol. One of each mostly goes.',
    now: 'Read both labels, and ask a pharmacist if you take anything else.',
  },
  more: 'Ibuprofen, naproxen and aspirin are all anti-inflammatories. Acetaminophen hides in cold and flu remedies. I never say how much.',
  cautions: {
    'too-much': 'If you may have taken too much, get emergency help now.',
  },
};
