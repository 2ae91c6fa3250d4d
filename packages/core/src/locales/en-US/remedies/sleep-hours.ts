import type { RemedyWords } from '../../remedyWords.js';

export const sleepHours: RemedyWords<'sleep-hours'> = {
  name: 'hours of sleep',
  aka: ['how many hours to sleep', 'enough hours of sleep'],
  answer: {
    what: 'Seven to nine hours suit most adults, and one short night does a back no harm.',
    now: 'Turn the clock away, and let your breath out longer than you let it in.',
  },
  more: 'Get up at the same time each morning, whatever the night was, and go to bed once you are sleepy.',
  cautions: {},
};
