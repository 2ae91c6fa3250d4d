import type { RemedyWords } from '../../remedyWords.js';

export const age: RemedyWords<'age'> = {
  name: 'getting older',
  aka: ['being too old', 'back pain and age'],
  answer: {
    what: 'You are not too old: guidelines suggest exercise for older people too. Sore backs get commoner with age, and moving still helps.',
    now: 'Begin with half of what you think you can do.',
  },
  more: 'Changes show on scans of most older people, and of many who never hurt. With thin bones, tell me, and I leave out the deep bends.',
  cautions: {
    stop: 'Stop if it turns sharp, or spreads down a leg or an arm.',
  },
};
