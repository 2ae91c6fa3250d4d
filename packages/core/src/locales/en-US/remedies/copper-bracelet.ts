import type { RemedyWords } from '../../remedyWords.js';

export const copperBracelet: RemedyWords<'copper-bracelet'> = {
  name: 'copper bracelets and magnets',
  aka: [
    'copper bracelet',
    'copper bracelets',
    'a copper bracelet',
    'magnetic bracelet',
    'magnetic bracelets',
    'magnets',
    'magnet therapy',
    'magnetic belt',
  ],
  answer: {
    what: 'In a trial of people with arthritis, copper bracelets and magnets did no better than dummies.',
    now: 'Keep the money; if you wear one already, it does no harm.',
  },
  more: 'Seventy people wore each of four bands for five weeks, without knowing which was which. It was not about backs.',
  cautions: {
    implant: 'Keep strong magnets away from a pacemaker or a pump.',
  },
};
