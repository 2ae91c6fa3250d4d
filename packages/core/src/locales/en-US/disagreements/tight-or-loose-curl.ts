import type { DisagreementWords } from '../../disagreementWords.js';

export const tightOrLooseCurl: DisagreementWords = {
  verdict:
    'Some say curling up wears discs out; the better evidence says genes and age matter far more.',
  ruling: 'How a disc ages has far more to do with genes and age than with curling up.',
  now: 'Knees up a little is fine. Keep your chin off your chest.',
};
