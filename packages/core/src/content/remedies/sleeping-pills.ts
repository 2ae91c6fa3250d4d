import type { Remedy } from '../../model/remedy.js';

export const sleepingPills = {
  id: 'sleeping-pills',
  answer: ['what', 'now'],
  cautions: ['no-heat', 'stop'],
  partOf: 'medication',
  offers: 'breathing-to-sleep',
  grade: 'A',
  sources: ['acp-insomnia-2016'],
} as const satisfies Remedy;
