import type { RemedyWords } from '../../remedyWords.js';

export const howHot: RemedyWords<'how-hot'> = {
  name: 'how hot heat should be',
  aka: ['heat temperature', 'how warm heat should be'],
  answer: {
    what: 'Warm, and never hot: a wrist laid on it should want to stay there.',
    now: 'Put a cloth between, feel your skin, and stop after fifteen minutes, with one that switches itself off.',
  },
  more: 'Heat that feels only just right can still burn when you lie on it for long, and more so on skin that feels little.',
  cautions: {
    asleep:
      'Never asleep or lying on it, after alcohol, strong painkillers or sleeping pills, on numb skin, a pregnant belly, or with diabetes.',
  },
};
