import type { RemedyWords } from '../../remedyWords.js';

export const medication: RemedyWords<'medication'> = {
  name: 'medicines',
  aka: [
    'medicine',
    'medication',
    'medications',
    'painkillers',
    'painkiller',
    'pain pills',
    'pain relievers',
    'pills',
    'tablets',
    'ibuprofen',
    'paracetamol',
    'acetaminophen',
    'tylenol',
    'advil',
    'aspirin',
    'naproxen',
    'muscle relaxants',
    'sleeping pills',
    'opioids',
    'drugs',
  ],
  answer: {
    'not-able': 'I am not able to advise on medicines; a pharmacist can, and with timing too.',
    alongside: 'Meanwhile, gentle movement and another way to lie can ease it.',
  },
  more: "If a tablet is wanted, guidelines name anti-inflammatory ones first, and briefly. England's advises against acetaminophen alone, and against opioids for pain that lasts. After strong painkillers or sleeping pills, leave heat out.",
  cautions: {
    label: 'Keep to the label, and if you may have taken too much, get emergency help now.',
  },
};
