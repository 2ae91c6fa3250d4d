import type { RemedyWords } from '../../remedyWords.js';

export const spineInfection: RemedyWords<'spine-infection'> = {
  name: 'an infection in the spine',
  aka: ['spinal infection', 'infection in my back', 'discitis'],
  answer: {
    what: 'An infection there is rare: pain that grows day and night, whichever way you lie, with a fever, shivers or feeling ill.',
    now: 'Feel for shivers, or take your temperature; with either, be seen today.',
  },
  more: 'It is likelier after an operation or an injection in the spine, with diabetes, with weak defenses, or with drugs into a vein.',
  cautions: {
    now: 'With a newly weak or numb leg, or very ill: get emergency help now.',
  },
};
