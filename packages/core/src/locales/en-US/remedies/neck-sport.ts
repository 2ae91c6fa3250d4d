import type { RemedyWords } from '../../remedyWords.js';

export const neckSport: RemedyWords<'neck-sport'> = {
  name: 'sport with a sore neck',
  aka: ['running with a stiff neck', 'exercise with neck pain'],
  answer: {
    what: 'Keep moving: walking or an easy run is mostly fine; cycling or driving can wait until you can look round.',
    now: 'Turn your head slowly to each side, only as far as is easy.',
  },
  more: 'If it is sorer the next morning, do half as much. A collar is not needed.',
  cautions: {
    arm: 'With a weak or numb arm, fever, or after a blow: have it seen first.',
  },
};
