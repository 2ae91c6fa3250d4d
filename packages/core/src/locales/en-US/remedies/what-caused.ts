import type { RemedyWords } from '../../remedyWords.js';

export const whatCaused: RemedyWords<'what-caused'> = {
  name: 'what set it off',
  aka: ['what caused my back pain', 'how I hurt my back'],
  answer: {
    what: 'A lift or an awkward move can set a back off, yet it seldom breaks anything, and often there is no one cause.',
    now: 'Lie as is easiest tonight, and move a little tomorrow.',
  },
  more: 'Tiredness, worry and a bad night make it likelier that something small sets it off. Most settle within days or weeks.',
  cautions: {
    fall: 'After a bad fall or a crash, or with brittle bones: have it looked at now.',
  },
};
