import type { Remedy } from '../../model/remedy.js';

export const notComfortable = {
  id: 'not-comfortable',
  whether: 'yes',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['doctor'],
  offers: 'side-pillow-knees',
  insteadAt: { neck: 'neck-pillow', shoulder: 'sore-shoulder', arm: 'dead-arm' },
  insteadFor: { 'hip-replacement': 'replaced-hip', pregnant: 'pregnant-lying' },
  grade: 'C',
  sources: ['nhs-back-pain', 'mayo-sleep'],
} as const satisfies Remedy;
