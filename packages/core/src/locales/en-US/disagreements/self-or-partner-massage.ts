import type { DisagreementWords } from '../../disagreementWords.js';

export const selfOrPartnerMassage: DisagreementWords = {
  one: 'Some guides say you can do it all alone.',
  other: 'Then their steps need a second pair of hands.',
  ruling: 'I keep the two apart, and ask if someone is with you.',
};
