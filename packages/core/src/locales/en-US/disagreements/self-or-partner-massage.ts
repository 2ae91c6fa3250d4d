import type { DisagreementWords } from '../../disagreementWords.js';

export const selfOrPartnerMassage: DisagreementWords = {
  verdict: 'Some guides say you can do it all alone; their own steps need a second pair of hands.',
  ruling:
    'By yourself you reach the low back, hips and neck; the rest needs a second pair of hands.',
  now: 'I keep the two apart: a massage by yourself, or with a partner.',
};
