import type { RemedyWords } from '../../remedyWords.js';

export const hotWaterBottle: RemedyWords<'hot-water-bottle'> = {
  name: 'a hot-water bottle',
  aka: ['hot water bottles', 'warm water bottles'],
  answer: {
    what: 'One can ease a stiff or cramped back for a while, wrapped in a towel, for about fifteen minutes.',
    now: 'Nothing switches it off: take it out of bed before you sleep.',
  },
  more: 'With a leg that is numb, health services advise against one: skin that does not feel can be scalded unnoticed.',
  cautions: {
    asleep:
      'Never asleep or lying on it, after alcohol, strong painkillers or sleeping pills, on numb skin, a pregnant belly, or with diabetes.',
  },
};
