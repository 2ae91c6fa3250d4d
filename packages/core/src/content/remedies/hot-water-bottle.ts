import type { Remedy } from '../../model/remedy.js';

export const hotWaterBottle = {
  id: 'hot-water-bottle',
  whether: 'a-little',
  isBad: 'depends',
  answer: ['what', 'now'],
  cautions: ['asleep'],
  offers: 'side-pillow-knees',
  partOf: 'heat',
  disagreements: ['heat-all-night'],
  grade: 'C',
  sources: ['nhs-back-pain', 'nhs-sciatica', 'fda-heating-pads'],
} as const satisfies Remedy;
