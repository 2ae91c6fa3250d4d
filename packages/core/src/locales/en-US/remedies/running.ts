import type { RemedyWords } from '../../remedyWords.js';

export const running: RemedyWords<'running'> = {
  name: 'running',
  aka: ['going running', 'going jogging'],
  answer: {
    what: 'Once it is easing you can run: running is not known to wear a back out, in one study the opposite.',
    now: 'While it is sharp, walk; then run a minute at a time between walks.',
  },
  more: 'It was seen in people who run, so nobody knows what came first. Stop earlier than you want to, the first weeks.',
  cautions: {
    stop: 'Stop if it turns sharp, or spreads down a leg or an arm.',
  },
};
