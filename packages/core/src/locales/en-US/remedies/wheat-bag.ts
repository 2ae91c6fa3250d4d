import type { RemedyWords } from '../../remedyWords.js';

export const wheatBag: RemedyWords<'wheat-bag'> = {
  name: 'a wheat bag',
  aka: ['wheat bags', 'lavender bag', 'rice sock', 'cherry stone bag'],
  answer: {
    what: 'A warm wheat bag can feel good on a sore back for about fifteen minutes.',
    now: 'In a chair before bed, over a cloth. Nothing switches it off, so keep it out of the bed.',
  },
  more: 'Heat it only as long as its label says, and let it cool on something that cannot burn. It can smolder when it is covered.',
  cautions: {
    bedding:
      'Never asleep or lying on it, after alcohol, strong painkillers or sleeping pills, on numb skin, a pregnant belly, or with diabetes.',
  },
};
