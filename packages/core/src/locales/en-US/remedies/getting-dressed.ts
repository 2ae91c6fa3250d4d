import type { RemedyWords } from '../../remedyWords.js';

export const gettingDressed: RemedyWords<'getting-dressed'> = {
  name: 'getting dressed with a sore back',
  aka: ['putting socks on', 'getting dressed'],
  answer: {
    what: 'Bring the foot to you, rather than your back to the foot.',
    now: 'Sit down, lay one ankle on the other knee, and pull the sock on there.',
  },
  more: 'Or do it lying on your back, with a knee bent toward you. Slip-on shoes and a long shoehorn help for some days.',
  cautions: {
    hip: 'With a new hip, use the aids that you were given.',
  },
};
