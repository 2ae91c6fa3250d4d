import type { DisagreementWords } from '../../disagreementWords.js';

export const reliefInMinutes: DisagreementWords = {
  one: 'Some promise relief within minutes of massage.',
  other: 'In a trial on necks, only long sessions over weeks helped.',
  ruling: 'It may feel nice tonight, and that is all we promise.',
};
