import type { RemedyWords } from '../../remedyWords.js';

export const massage: RemedyWords<'massage'> = {
  name: 'massage',
  aka: [
    'a massage',
    'back massage',
    'a back rub',
    'back rub',
    'massages',
    'self massage',
    'partner massage',
    'massage gun',
    'massage chair',
    'deep tissue massage',
    'a massage therapist',
  ],
  answer: {
    depends: 'It may ease pain for a short while, or not, and leave you more relaxed.',
    comfort: 'Think of it as comfort, keep it light, and press muscle, never the spine.',
  },
  more: 'A review of many trials found that it eased pain for a short time, and little that lasted. Leave it out as well with heart trouble, after a recent injury or operation, and over a rash, a fresh bruise or numb skin.',
  cautions: {
    never:
      'Not with a clot, blood thinners, brittle bones, cancer, a fever or broken skin; if pregnant, ask your midwife.',
  },
};
