import type { RemedyWords } from '../../remedyWords.js';

export const cracking: RemedyWords<'cracking'> = {
  name: 'clicks and cracks',
  aka: ['cracking my back', 'back clicking'],
  answer: {
    what: 'Do not force it: a click by itself is mostly gas in a joint, and harmless.',
    now: 'Turn only as far as is easy, and let it click if it will.',
  },
  more: 'The bubble was seen in finger joints in a scanner. Cracking may feel loose for a while, and does not last.',
  cautions: {
    crack:
      'Dizzy, weak, trouble with speech or sight, or a sudden bad headache after one: emergency help now.',
  },
  careFor: {
    'blood-thinner': 'With blood thinners, let nobody crack it for you.',
    osteoporosis: 'With brittle bones, let nobody crack it for you.',
  },
};
