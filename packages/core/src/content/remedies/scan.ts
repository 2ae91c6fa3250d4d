import type { Remedy } from '../../model/remedy.js';

export const scan = {
  id: 'scan',
  whether: 'mostly-not',
  isBad: 'depends',
  whetherOf: ['may', 'helps', 'so', 'need'],
  answer: ['what', 'now'],
  cautions: ['help'],
  offers: 'ten-breaths',
  grade: 'A',
  sources: ['aafp-imaging', 'csp-myths'],
} as const satisfies Remedy;
