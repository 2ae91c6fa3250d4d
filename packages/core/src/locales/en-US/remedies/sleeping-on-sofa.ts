import type { RemedyWords } from '../../remedyWords.js';

export const sleepingOnSofa: RemedyWords<'sleeping-on-sofa'> = {
  name: 'sleeping on a sofa',
  aka: ['asleep on the sofa', 'sleeping on the couch'],
  answer: {
    what: 'For a nap it is fine; for a night it is mostly too short and too soft to turn over on.',
    now: 'Go to bed once you are sleepy, and put a pillow between your knees.',
  },
  more: 'If the sofa is the only place where you sleep, stretch out, and put cushions where you sink.',
  cautions: {},
};
