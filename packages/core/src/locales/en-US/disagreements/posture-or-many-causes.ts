import type { DisagreementWords } from '../../disagreementWords.js';

export const postureOrManyCauses: DisagreementWords = {
  verdict: 'Some blame bad posture first; the better evidence finds no one posture to blame.',
  ruling: 'No one posture has been found to blame; staying long in any makes a back sore.',
  now: 'Your next position is your best one.',
};
