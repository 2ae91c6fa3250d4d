import type { RemedyWords } from '../../remedyWords.js';

export const mattressNeed: RemedyWords<'mattress-need'> = {
  name: 'whether to buy a mattress',
  aka: ['needing a new mattress', 'buying a mattress'],
  answer: {
    what: 'Only if yours sags, or you wake less sore in another bed; then medium-firm did best in a trial.',
    now: 'For tonight, lay a folded blanket where it sinks.',
  },
  more: 'In another trial people with old beds slept better on new ones. There is no need to buy anything tonight.',
  cautions: {},
};
