import type { RemedyWords } from '../../remedyWords.js';

export const bestTime: RemedyWords<'best-time'> = {
  name: 'the best time of day',
  aka: ['time of day', 'best time'],
  answer: {
    what: 'No time of day has been shown to be best. The best is the one that you keep to.',
    now: 'In the evening, keep it slow; hard training wakes you up.',
  },
  more: 'In the morning begin small, for a back is stiff then. At your desk, any minute is a good one.',
  cautions: {},
};
