import type { Remedy } from '../../model/remedy.js';

export const whichSide = {
  id: 'which-side',
  whether: 'depends',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'side-pillow-knees',
  insteadAt: { shoulder: 'sore-shoulder' },
  insteadFor: { 'hip-replacement': 'replaced-hip', pregnant: 'pregnant-lying' },
  grade: 'B',
  sources: ['gerd-sleep', 'kingston-hip', 'nice-ng201', 'nhs-sciatica'],
} as const satisfies Remedy;
