import type { RemedyWords } from '../../remedyWords.js';

export const muscleOrNerve: RemedyWords<'muscle-or-nerve'> = {
  name: 'a muscle or a nerve',
  aka: ['muscle or nerve', 'telling sciatica'],
  answer: {
    what: 'Nerve pain tends to run down a limb, with tingling or numbness; a sore muscle stays near its place.',
    now: 'Notice how far down it goes, and tell that to whoever looks at it.',
  },
  more: 'Sciatica usually goes past the knee, on one side. Most of it eases within four to six weeks.',
  cautions: {
    help: 'Newly numb between the legs, weak legs, or bladder or bowel trouble: get help now.',
  },
};
