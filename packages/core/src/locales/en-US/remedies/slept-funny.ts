import type { RemedyWords } from '../../remedyWords.js';

export const sleptFunny: RemedyWords<'slept-funny'> = {
  name: 'sleeping in an awkward position',
  aka: ['slept funny', 'awkward sleeping position'],
  answer: {
    what: 'A night in one position can leave a back or a neck stiff. It passes, and does no known damage.',
    now: 'Turn slowly from side to side a few times, within what is easy.',
  },
  more: 'People wake stiff in every position. It is often the lying still that does it, and moving that undoes it.',
  cautions: {
    weeks: 'No better in a few weeks: see a doctor.',
  },
};
