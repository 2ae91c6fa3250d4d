import type { Remedy } from '../../model/remedy.js';

export const bloodClot = {
  id: 'blood-clot',
  needsHelp: true,
  whether: 'not-known',
  isBad: 'yes',
  answer: ['what', 'now'],
  cautions: ['lung'],
  grade: 'C',
  sources: ['nhs-inform-dvt', 'nccih-massage'],
} as const satisfies Remedy;
