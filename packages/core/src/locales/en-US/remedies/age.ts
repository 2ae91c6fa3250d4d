import type { RemedyWords } from '../../remedyWords.js';

export const age: RemedyWords<'age'> = {
  name: 'getting older',
  aka: ['being too old', 'back pain and age'],
  answer: {
    what: 'Age is seldom the whole reason: sore backs get commoner with it, and they ease at any age, with moving too.',
    now: 'Begin with half of what you think you can do.',
  },
  more: 'Changes show on scans of most older people, and of many who never hurt. With brittle bones, tell me, and I leave out the deep bends.',
  cautions: {
    stop: 'New pain after a fall, with brittle bones, or as you are losing height: have it looked at.',
  },
};
