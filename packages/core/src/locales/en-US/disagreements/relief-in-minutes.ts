import type { DisagreementWords } from '../../disagreementWords.js';

export const reliefInMinutes: DisagreementWords = {
  verdict:
    'Some promise relief in minutes; the better evidence says it is short, and not for everybody.',
  ruling: 'What helps in minutes is short, and not for everybody.',
  now: 'It may feel nice tonight, and that is all we promise.',
};
