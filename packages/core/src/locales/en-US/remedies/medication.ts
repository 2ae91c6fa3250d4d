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
    'not-able': 'I am not able to advise on medicines.',
    pharmacist: 'A pharmacist can, and can help with timing too.',
    alongside: 'Gentle movement and a good position can go alongside them.',
  },
  more: "If a tablet is wanted, guidelines name anti-inflammatory ones first, and briefly. England's advises against acetaminophen alone, and against opioids for pain that lasts.",
  cautions: {
    label: 'Keep to the label, and to what your doctor said.',
    'too-much': 'If you may have taken too much, get emergency help now.',
    'no-heat': 'After strong painkillers or sleeping pills, leave heat out tonight.',
  },
};
