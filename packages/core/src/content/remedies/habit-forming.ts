import type { Remedy } from '../../model/remedy.js';

export const habitForming = {
  id: 'habit-forming',
  partOf: 'medication',
  whether: 'depends',
  isBad: 'depends',
  whetherOf: ['so', 'will'],
  answer: ['what', 'now'],
  cautions: [],
  grade: 'C',
  sources: ['hull-opioids', 'acp-insomnia-2016'],
} as const satisfies Remedy;
