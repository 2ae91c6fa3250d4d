import type { RemedyWords } from '../../remedyWords.js';

export const bentKnees: RemedyWords<'bent-knees'> = {
  name: 'knees bent or straight',
  aka: ['bent knees or straight legs', 'legs straight in bed'],
  answer: {
    what: 'Slightly bent is easiest for most sore backs, on the back and on the side; straight is not wrong.',
    now: 'Put a pillow under or between your knees, and see which you like.',
  },
  more: 'Bent knees let the low back soften. Pulled up tight to the chest, some people wake stiffer.',
  cautions: {},
};
