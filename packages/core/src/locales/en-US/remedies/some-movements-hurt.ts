import type { RemedyWords } from '../../remedyWords.js';

export const someMovementsHurt: RemedyWords<'some-movements-hurt'> = {
  name: 'why some movements hurt',
  aka: ['movements that hurt', 'a movement that hurts'],
  answer: {
    what: 'A sore back guards itself, and lets some movements go and not others. It seldom tells which part it is.',
    now: 'Do the ones that are easy, and the sore one half as far.',
  },
  more: 'It changes from day to day. Getting up after sitting long is often the worst, and eases with the first steps.',
  cautions: {
    weeks: 'No better in a few weeks: see a doctor.',
  },
};
