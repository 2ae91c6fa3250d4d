import type { Remedy } from '../../model/remedy.js';

export const painKeepsAwake = {
  id: 'pain-keeps-awake',
  whether: 'depends',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['doctor'],
  offers: 'midnight-micro',
  insteadAt: { neck: 'neck-pain', shoulder: 'shoulder-pain', head: 'neck-headache' },
  grade: 'C',
  sources: ['nhs-insomnia', 'mayo-sleep'],
} as const satisfies Remedy;
