import type { RemedyWords } from '../../remedyWords.js';

export const housework: RemedyWords<'housework'> = {
  name: 'housework and gardening',
  aka: ['doing the gardening', 'doing the housework'],
  answer: {
    what: 'Daily jobs count as moving, and moving helps a back along; short turns beat one long one.',
    now: 'Think of the job that you will break in two tomorrow.',
  },
  more: 'Change hands and tasks, kneel rather than stoop for long, and sit down between.',
  cautions: {
    stop: 'Stop if it turns sharp, or spreads down a leg or an arm.',
  },
};
