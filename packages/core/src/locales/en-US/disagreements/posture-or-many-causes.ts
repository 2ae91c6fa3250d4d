import type { DisagreementWords } from '../../disagreementWords.js';

export const postureOrManyCauses: DisagreementWords = {
  verdict: 'Some blame bad posture first; the better evidence finds no one posture to blame.',
  now: 'Your next position is your best one.',
};
