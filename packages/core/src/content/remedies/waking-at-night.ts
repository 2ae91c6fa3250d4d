import type { Remedy } from '../../model/remedy.js';

export const wakingAtNight = {
  id: 'waking-at-night',
  answer: ['what', 'now'],
  cautions: ['doctor'],
  offers: 'ten-breaths',
  grade: 'C',
  sources: ['nhs-insomnia', 'acp-insomnia-2016'],
} as const satisfies Remedy;
