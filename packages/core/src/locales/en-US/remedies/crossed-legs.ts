import type { RemedyWords } from '../../remedyWords.js';

export const crossedLegs: RemedyWords<'crossed-legs'> = {
  name: 'crossed legs',
  aka: ['crossing my legs', 'crossed ankles'],
  answer: {
    what: 'For a sore hip better not: crossed legs pull on its outside. Anybody else comes to no known harm.',
    now: 'Uncross them, and lay a pillow between.',
  },
  more: 'With a new hip, keep a pillow between the legs, as the hospital told you.',
  cautions: {},
};
