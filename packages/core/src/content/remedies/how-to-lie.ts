import type { Remedy } from '../../model/remedy.js';

export const howToLie = {
  id: 'how-to-lie',
  whether: 'a-little',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'side-pillow-knees',
  disagreements: ['back-or-side'],
  insteadAt: { neck: 'neck-pillow', shoulder: 'sore-shoulder', arm: 'dead-arm' },
  insteadFor: { 'hip-replacement': 'replaced-hip', pregnant: 'pregnant-lying' },
  grade: 'C',
  sources: ['cary-2019', 'mayo-sleep'],
} as const satisfies Remedy;
