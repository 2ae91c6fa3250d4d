import type { Remedy } from '../../model/remedy.js';

export const inBedMoves = {
  id: 'in-bed-moves',
  whether: 'yes',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['stop'],
  offers: 'midnight-micro',
  insteadFor: { child: 'children' },
  grade: 'C',
  sources: ['nhs-inform-back'],
} as const satisfies Remedy;
