import type { Remedy } from '../../model/remedy.js';

export const hotWaterBottle = {
  id: 'hot-water-bottle',
  answer: ['what', 'now'],
  cautions: ['asleep', 'numb'],
  partOf: 'heat',
  disagreements: ['heat-all-night'],
  grade: 'C',
  sources: ['nhs-back-pain', 'nhs-sciatica', 'fda-heating-pads'],
} as const satisfies Remedy;
