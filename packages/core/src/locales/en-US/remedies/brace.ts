import type { RemedyWords } from '../../remedyWords.js';

export const brace: RemedyWords<'brace'> = {
  name: 'a back brace',
  aka: [
    'a brace',
    'brace',
    'braces',
    'a back brace',
    'back brace',
    'a corset',
    'corset',
    'back belt',
    'support belt',
    'lumbar support belt',
    'lumbar belt',
    'back support',
  ],
  answer: {
    what: 'Two guidelines advise against belts and braces for ordinary low back pain.',
    now: 'Leave it off tonight, and let your muscles do a little.',
  },
  more: 'They were no better than other care. After a fracture or an operation it is different: then a surgeon decides.',
  cautions: {
    surgeon: 'If a surgeon told you to wear it, wear it.',
  },
};
