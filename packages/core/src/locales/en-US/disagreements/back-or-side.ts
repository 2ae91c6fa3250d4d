import type { DisagreementWords } from '../../disagreementWords.js';

export const backOrSide: DisagreementWords = {
  verdict: 'Some say the back, others the side; the little evidence there is leans to the side.',
  ruling: 'Both are fine ways to lie; the little evidence there is leans to the side.',
  now: 'Either works. From twenty-eight weeks pregnant, or with snoring or reflux, start on your side.',
};
