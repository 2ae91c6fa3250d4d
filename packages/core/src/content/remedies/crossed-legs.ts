import type { Remedy } from '../../model/remedy.js';

export const crossedLegs = {
  id: 'crossed-legs',
  whether: 'depends',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'side-pillow-knees',
  insteadFor: { 'hip-replacement': 'replaced-hip' },
  grade: 'C',
  sources: ['kingston-hip', 'lhsc-hip'],
} as const satisfies Remedy;
