import type { RemedyWords } from '../../remedyWords.js';

export const heatMinutes: RemedyWords<'heat-minutes'> = {
  name: 'how long heat stays on',
  aka: ['how long to use heat', 'minutes of heat'],
  answer: {
    what: 'About {minutes} at a time, and twenty at the most, two or three times a day.',
    now: 'Wrap it in cloth, choose one that switches itself off, and take it out of the bed.',
  },
  more: 'Longer does no more, and burns happen to people who fall asleep on it. Set a timer before you lie down.',
  cautions: {
    asleep:
      'Never asleep or lying on it, after alcohol, strong painkillers or sleeping pills, on numb skin, a pregnant belly, or with diabetes.',
  },
};
