import type { RemedyWords } from '../../remedyWords.js';

export const running: RemedyWords<'running'> = {
  name: 'running',
  aka: ['going running', 'going jogging'],
  answer: {
    what: 'Running is not known to wear a back out: in one study, runners had the fuller discs.',
    now: 'Begin with a minute at a time between walks, on a day that is easy.',
  },
  more: 'It was seen in people who run, so nobody knows what came first. Stop earlier than you want to, the first weeks.',
  cautions: {
    stop: 'Stop if it turns sharp, or spreads down a leg or an arm.',
  },
};
