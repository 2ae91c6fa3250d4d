import type { DisagreementWords } from '../../disagreementWords.js';

export const firmOrMediumMattress: DisagreementWords = {
  one: 'Some say the harder the bed, the better for your back.',
  other: 'Others say medium-firm is hard enough.',
  ruling: 'When it was tested, medium-firm did better than firm.',
};
