import type { RemedyWords } from '../../remedyWords.js';

export const smoking: RemedyWords<'smoking'> = {
  name: 'smoking',
  aka: ['smoking and backs', 'smoking with a sore back'],
  answer: {
    what: 'Smokers have sore backs a little more often, in a review of forty studies; whether smoke causes it is not known.',
    now: 'Leave the one before bed: nicotine keeps people awake.',
  },
  more: 'The link was modest, and weaker in those who had stopped.',
  cautions: {},
};
