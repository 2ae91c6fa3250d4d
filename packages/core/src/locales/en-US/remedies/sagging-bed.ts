import type { RemedyWords } from '../../remedyWords.js';

export const saggingBed: RemedyWords<'sagging-bed'> = {
  name: 'a bed that sags',
  aka: ['sagging mattress', 'dip in the bed'],
  answer: {
    what: 'What counts is how you wake: a bed that rolls you into a dip leaves some people stiffer.',
    now: 'For tonight, lay a folded blanket under the sheet where it sinks, or lie beside it.',
  },
  more: 'In one trial, people with old beds slept better and hurt less on new ones. A mattress can also be turned end to end.',
  cautions: {},
};
