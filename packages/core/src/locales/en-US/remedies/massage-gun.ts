import type { RemedyWords } from '../../remedyWords.js';

export const massageGun: RemedyWords<'massage-gun'> = {
  name: 'a massage gun',
  aka: ['massage guns', 'percussion gun', 'theragun', 'a percussion massager'],
  answer: {
    what: 'Nobody has tested them well on sore backs. At the lowest setting, some people find them pleasant.',
    now: 'Not in the middle of the night: use your hands now.',
  },
  more: 'Keep it on thick muscle, low, and moving. It is a strong tool for a place that you cannot see.',
  cautions: {
    spine: 'Never on the spine, the neck, or the ribs.',
    never: 'Not with blood thinners, a clot, thin bones, cancer or numb skin.',
  },
};
