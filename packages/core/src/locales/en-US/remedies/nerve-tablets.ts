import type { RemedyWords } from '../../remedyWords.js';

export const nerveTablets: RemedyWords<'nerve-tablets'> = {
  name: 'nerve tablets and antidepressants',
  aka: ['nerve tablets', 'antidepressants', 'anticonvulsants'],
  answer: {
    what: "England's guideline advises against them for low back pain by itself.",
    now: 'Speak to whoever prescribed them; do not stop alone, and never all at once.',
  },
  more: 'They may have been given for something else: for sleep, for mood, or for pain in another place.',
  cautions: {},
};
