import type { DisagreementWords } from '../../disagreementWords.js';

export const backOrSide: DisagreementWords = {
  one: 'Some say sleep on your back.',
  other: 'Others say the side is kinder.',
  ruling:
    'Either works. From twenty-eight weeks pregnant, or with snoring or reflux, start on your side.',
};
