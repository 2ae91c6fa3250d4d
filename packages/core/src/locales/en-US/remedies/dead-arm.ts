import type { RemedyWords } from '../../remedyWords.js';

export const deadArm: RemedyWords<'dead-arm'> = {
  name: 'an arm that went to sleep',
  aka: ['arm went to sleep', 'dead arm'],
  answer: {
    what: 'Lying on an arm presses its nerves; it mostly wakes within minutes, with pins and needles.',
    now: 'Roll off it, and let it hang loose beside you.',
  },
  more: 'On your side, bring that shoulder a little forward, so that you lie more on your ribs than on your arm.',
  cautions: {
    numb: 'If it stays weak or numb, or the face droops or speech is odd: call for help.',
  },
};
