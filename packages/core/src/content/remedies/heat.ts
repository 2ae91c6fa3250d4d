import type { Remedy } from '../../model/remedy.js';

export const heat = {
  id: 'heat',
  gated: true,
  timing: { useMinutes: 15 },
  whether: 'a-little',
  isBad: 'depends',
  answer: ['may-ease', 'how'],
  cautions: ['never-asleep'],
  offers: 'side-pillow-knees',
  disagreements: ['heat-all-night'],
  careFor: ['pregnant', 'child', 'unsteady'],
  insteadAt: { neck: 'heat-elsewhere', shoulder: 'heat-elsewhere' },
  grade: 'B',
  sources: [
    'french-2006',
    'acp-2017',
    'fda-heating-pads',
    'missouri-heat',
    'nhs-back-pain',
    'nhs-sciatica',
  ],
} as const satisfies Remedy;
