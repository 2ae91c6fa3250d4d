import type { Remedy } from '../../model/remedy.js';

export const bareSkin = {
  id: 'bare-skin',
  whether: 'no',
  isBad: 'yes',
  answer: ['what', 'now'],
  cautions: ['numb'],
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['nhs-back-pain', 'fda-heating-pads'],
} as const satisfies Remedy;
