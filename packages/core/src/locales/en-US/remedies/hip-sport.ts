import type { RemedyWords } from '../../remedyWords.js';

export const hipSport: RemedyWords<'hip-sport'> = {
  name: 'sport with a sore hip',
  aka: ['running with a sore hip', 'exercise with hip pain'],
  answer: {
    what: 'For a hip that is sore on the outside: less of what makes it sorer, hills above all, and slow strengthening meanwhile.',
    now: 'Tonight, lie off it, with a pillow between your knees.',
  },
  more: 'Some discomfort while you train is fine; sorer the next morning is too much. It mostly eases within three to six months.',
  cautions: {
    limp: 'With a limp, a fall, or pain deep in the groin: have it seen first.',
  },
};
