import type { RemedyWords } from '../../remedyWords.js';

export const howOften: RemedyWords<'how-often'> = {
  name: 'how often to exercise',
  aka: ['how often to exercise', 'how many times a week'],
  answer: {
    what: 'A few minutes once a day, most days, beat much at once.',
    now: 'Choose two movements that you like, and do them tomorrow again.',
  },
  more: 'When it has become easy, add one or two more of each. After a bad day, do less, and do not stop.',
  cautions: {
    stop: 'Stop if it turns sharp, or spreads down a leg or an arm.',
  },
};
