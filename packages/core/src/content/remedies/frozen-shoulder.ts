import type { Remedy } from '../../model/remedy.js';

export const frozenShoulder = {
  id: 'frozen-shoulder',
  whether: 'perhaps',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['seen'],
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['chcp-frozen-shoulder'],
} as const satisfies Remedy;
