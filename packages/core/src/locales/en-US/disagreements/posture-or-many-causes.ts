import type { DisagreementWords } from '../../disagreementWords.js';

export const postureOrManyCauses: DisagreementWords = {
  one: 'Some blame bad posture first.',
  other: 'Others name strain, stress, injury or genes.',
  ruling: 'No posture is perfect; your next position is your best one.',
};
