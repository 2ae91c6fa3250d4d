import type { RemedyWords } from '../../remedyWords.js';

export const surgery: RemedyWords<'surgery'> = {
  name: 'an operation',
  aka: ['back surgery', 'spinal surgery'],
  answer: {
    what: 'Few backs need one: it is thought of when a nerve stays pressed and other care has not helped.',
    now: 'For tonight, lie as is easiest; nothing has to be decided now.',
  },
  more: 'Ask a surgeon what happens if you wait, for many such pains ease within months.',
  cautions: {
    help: 'Newly numb between the legs, weak legs, or bladder or bowel trouble: get help now.',
  },
};
