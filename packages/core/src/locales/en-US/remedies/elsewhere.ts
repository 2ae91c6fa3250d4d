import type { RemedyWords } from '../../remedyWords.js';

export const elsewhere: RemedyWords<'elsewhere'> = {
  name: 'other parts of the body',
  aka: ['a sore knee', 'a sore elbow', 'other joints'],
  answer: {
    what: 'I know about backs, necks, shoulders and hips, and have nothing for that part by itself.',
    now: 'For tonight, rest it on a pillow, so that nothing presses on it.',
  },
  more: 'A pharmacist or a physical therapist can tell you more about it. If it wakes you night after night, have it seen.',
  cautions: {
    seen: 'Hot, swollen, newly numb or weak, or after a fall: have it seen today.',
  },
};
