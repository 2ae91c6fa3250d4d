import type { RemedyWords } from '../../remedyWords.js';

export const armUnderHead: RemedyWords<'arm-under-head'> = {
  name: 'an arm under the head',
  aka: ['arm under my head', 'hand under my pillow'],
  answer: {
    what: 'Your head presses on the nerves of the arm, and you may wake with it numb.',
    now: 'Bring it down in front of you, and let a pillow hold your head.',
  },
  more: 'If you do it because the pillow is too low, fold a towel under the pillow instead.',
  cautions: {
    numb: 'If an arm stays weak or numb after some minutes, have it looked at today.',
  },
};
