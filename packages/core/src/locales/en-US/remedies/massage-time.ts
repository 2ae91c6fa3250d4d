import type { RemedyWords } from '../../remedyWords.js';

export const massageTime: RemedyWords<'massage-time'> = {
  name: 'how long to massage',
  aka: ['how long to massage', 'massage time', 'how long a massage'],
  answer: {
    what: 'A minute or so on each place, then move on: longer on one spot only makes it sorer.',
    now: 'Stop while it still feels pleasant.',
  },
  more: 'In a trial on sore necks, only hour-long sessions, several times a week, did more than waiting. At home it is for comfort.',
  cautions: {},
};
