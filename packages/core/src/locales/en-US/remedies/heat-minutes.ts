import type { RemedyWords } from '../../remedyWords.js';

export const heatMinutes: RemedyWords<'heat-minutes'> = {
  name: 'how long heat stays on',
  aka: ['how long to use heat', 'minutes of heat'],
  answer: {
    what: 'About {minutes} at a time, and twenty at the most, two or three times a day.',
    now: 'Wrap it in cloth, and take it out of the bed before you grow sleepy.',
  },
  more: 'Longer does no more, and burns happen to people who fall asleep on it. Set a timer before you lie down.',
  cautions: {
    asleep: 'Never asleep or lying on it, nor on numb skin, or after alcohol or sleeping pills.',
  },
};
