import type { RemedyWords } from '../../remedyWords.js';

export const upperBackPain: RemedyWords<'upper-back-pain'> = {
  name: 'a sore upper back',
  aka: ['why the upper back is sore', 'an aching upper back'],
  answer: {
    what: 'Mostly it is muscles that held still, or worked long; new pain there deserves a look sooner than lower down.',
    now: 'Roll your shoulders back slowly, a few times.',
  },
  more: 'Long sitting, lifting, coughing and worry all do it. It mostly eases in days to weeks.',
  cautions: {
    chest: 'Sudden, or with a tight chest, breathlessness or sweating: call for help now.',
  },
};
