import type { RemedyWords } from '../../remedyWords.js';

export const howHot: RemedyWords<'how-hot'> = {
  name: 'how hot heat should be',
  aka: ['heat temperature', 'how warm heat should be'],
  answer: {
    what: 'Warm, and never hot: a wrist laid on it should want to stay there.',
    now: 'Put a cloth between, and feel your skin after some minutes.',
  },
  more: 'Heat that feels only just right can still burn when you lie on it for long, and more so on skin that feels little.',
  cautions: {
    asleep: 'Never asleep or lying on it, nor on numb skin, or after alcohol or sleeping pills.',
  },
};
