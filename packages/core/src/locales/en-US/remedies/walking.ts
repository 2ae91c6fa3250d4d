import type { RemedyWords } from '../../remedyWords.js';

export const walking: RemedyWords<'walking'> = {
  name: 'walking',
  aka: ['walks', 'a daily walk'],
  answer: {
    what: 'In one large trial, people who took up walking stayed free of back pain nearly twice as long.',
    now: 'Tomorrow, walk as far as is easy, and turn round.',
  },
  more: "They built it up over months, most days of the week, with a physical therapist's help at the start. At night, a few steps are enough.",
  cautions: {
    stop: 'Stop if it turns sharp, or spreads down a leg or an arm.',
  },
};
