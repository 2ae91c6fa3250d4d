import type { RemedyWords } from '../../remedyWords.js';

export const kidneys: RemedyWords<'kidneys'> = {
  name: 'the kidneys',
  aka: ['kidney pain', 'back pain from the kidneys'],
  answer: {
    what: 'Kidney pain mostly sits under the ribs at one side, with fever, feeling sick, or changed or burning water.',
    now: 'Notice whether turning over changes it: a sore back mostly does.',
  },
  more: 'A kidney infection comes on within hours or days, and needs medicine. Blood in the water always has to be looked at.',
  cautions: {
    today: 'Fever, shivers, blood in the water, or being sick: be seen today.',
  },
};
