import type { DisagreementWords } from '../../disagreementWords.js';

export const shakingInAHold: DisagreementWords = {
  one: 'Some say hold on until your muscles tremble.',
  other: 'Longer holds gained nothing when they were tested.',
  ruling: 'If you start to shake, that is too much; back off by half.',
};
