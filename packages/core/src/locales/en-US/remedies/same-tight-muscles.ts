import type { RemedyWords } from '../../remedyWords.js';

export const sameTightMuscles: RemedyWords<'same-tight-muscles'> = {
  name: 'tight muscles',
  aka: ['tight hamstrings', 'tight hips'],
  answer: {
    what: 'Nobody has shown that the same muscles are tight in everybody, or that tightness is to blame.',
    now: 'Stretch what feels good to stretch, and leave the rest.',
  },
  more: 'A muscle often feels tight because it is on guard, and not because it is short. Small movement calms it as well as a long pull.',
  cautions: {},
};
