import type { RemedyWords } from '../../remedyWords.js';

export const fear: RemedyWords<'fear'> = {
  name: 'being scared',
  aka: ['being scared', 'being afraid of it'],
  answer: {
    what: 'Pain in the night is frightening. Most back pain is not dangerous, and hurting is not the same as harm.',
    now: 'Breathe out slowly, and let the bed hold you.',
  },
  more: 'Very few sore backs have a serious cause, and those few have signs that you can know. Ask me, when to get help, and I will tell you them.',
  cautions: {
    help: 'Newly numb between the legs, weak legs, bladder trouble, or chest pain: get help now.',
  },
};
