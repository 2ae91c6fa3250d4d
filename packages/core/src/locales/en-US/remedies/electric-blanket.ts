import type { RemedyWords } from '../../remedyWords.js';

export const electricBlanket: RemedyWords<'electric-blanket'> = {
  name: 'an electric blanket',
  aka: ['electric blankets', 'heated mattress pad', 'heated mattress'],
  answer: {
    what: 'It warms a bed nicely; for a sore back it has not been tested.',
    now: 'Put it under the sheet, choose one that switches itself off, and turn it off before you get in.',
  },
  more: 'What is known of heating pads holds here: most burns happen to people who sleep on them, or cannot feel the heat.',
  cautions: {
    asleep:
      'Never asleep or lying on it, after alcohol, strong painkillers or sleeping pills, on numb skin, a pregnant belly, or with diabetes.',
  },
};
