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
    depends: 'It depends: it may ease pain for a short while, or not.',
    nice: 'Some studies suggest it leaves both people more relaxed.',
    comfort: 'Think of it as comfort, and keep it light.',
  },
  more: 'A review of many trials found that it eased pain for a short time, and little that lasted.',
  cautions: {
    never: 'No massage with a clot, blood thinners, thin bones, cancer, or heart trouble.',
    recent: 'Nor with a fever, or a recent injury or operation.',
    skin: 'Not over a rash, broken skin, a fresh bruise, or numb skin.',
    spine: 'Press muscle, never the spine itself.',
    pregnant: 'If you are pregnant, ask your midwife or doctor first.',
  },
};
