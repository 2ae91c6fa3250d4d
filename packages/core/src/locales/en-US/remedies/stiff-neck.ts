import type { RemedyWords } from '../../remedyWords.js';

export const stiffNeck: RemedyWords<'stiff-neck'> = {
  name: 'a neck that will not turn',
  aka: ['a stiff neck', 'waking with a stiff neck'],
  answer: {
    what: 'A neck often locks after an awkward night, and mostly eases within days to a few weeks.',
    now: 'Turn your head slowly to each side, only as far as is easy, and keep it moving.',
  },
  more: 'Warmth may help a little. Do not drive while you cannot look round. A collar makes it stiffer.',
  cautions: {
    neck: 'After a blow, or with fever, a very bad headache, or a weak or numb arm: get help now.',
  },
};
