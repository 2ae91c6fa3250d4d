import type { Remedy } from '../../model/remedy.js';

export const stoppingTablets = {
  id: 'stopping-tablets',
  partOf: 'medication',
  whether: 'depends',
  isBad: 'depends',
  whetherOf: ['may', 'so', 'need'],
  answer: ['what', 'now'],
  cautions: ['sudden'],
  grade: 'C',
  sources: ['hull-opioids', 'nice-ng59'],
} as const satisfies Remedy;
