import type { Remedy } from '../../model/remedy.js';

export const reflux = {
  id: 'reflux',
  whether: 'yes',
  isBad: 'depends',
  answer: ['what', 'now'],
  cautions: ['doctor'],
  offers: 'side-pillow-knees',
  grade: 'A',
  sources: ['gerd-sleep'],
} as const satisfies Remedy;
