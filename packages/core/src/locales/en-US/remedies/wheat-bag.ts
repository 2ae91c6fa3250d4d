import type { RemedyWords } from '../../remedyWords.js';

export const wheatBag: RemedyWords<'wheat-bag'> = {
  name: 'a wheat bag',
  aka: ['wheat bags', 'lavender bag', 'rice sock', 'cherry stone bag'],
  answer: {
    what: 'A warm wheat bag can feel good on a sore back for a while, about fifteen minutes.',
    now: 'Use it in a chair before bed, and leave it out of the bed.',
  },
  more: 'Heat it only as long as its label says, and let it cool on something that cannot burn. It can smolder when it is covered.',
  cautions: {
    bedding: 'Never in or under the bedding, nor on numb skin, or after alcohol or sleeping pills.',
  },
};
