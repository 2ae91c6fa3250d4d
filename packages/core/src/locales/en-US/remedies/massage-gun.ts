import type { RemedyWords } from '../../remedyWords.js';

export const massageGun: RemedyWords<'massage-gun'> = {
  name: 'a massage gun',
  aka: ['massage guns', 'percussion gun', 'theragun', 'a percussion massager'],
  answer: {
    what: 'They have not been tested well on sore backs; at the lowest setting, some people find them pleasant.',
    now: 'Not in the middle of the night: use your hands now.',
  },
  more: 'Keep it on thick muscle, low, and moving. It is a strong tool for a place that you cannot see.',
  cautions: {
    never:
      'Never on spine, neck or ribs, nor with blood thinners, a clot, brittle bones, cancer or numb skin.',
  },
};
