import type { RemedyWords } from '../../remedyWords.js';

export const massagePartner: RemedyWords<'massage-partner'> = {
  name: 'massaging a partner',
  aka: [
    'massaging my partner',
    'massage my partner',
    'massage my wife',
    'massage my husband',
    'rub my partners back',
    'massaging my wife',
    'massaging my husband',
  ],
  answer: {
    what: 'Warm your hands, and glide slowly from the shoulders to the hips, beside the spine and never on it.',
    now: 'Ask first where it is sore, and how light it should be.',
  },
  more: 'The person lying down is in charge: ask now and then, and stop at once when told. Both were more relaxed afterward, in a trial with couples.',
  cautions: {
    never:
      'Not with a clot, blood thinners, brittle bones, cancer or heart trouble; if pregnant, ask the midwife first.',
  },
};
