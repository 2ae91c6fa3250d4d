import type { RedFlag } from '../../model/redFlag.js';

export const faintCollapse = {
  id: 'faint-collapse',
  level: 'now',
  symptoms: ['collapse'],
  grade: 'C',
  sources: ['sja-shock'],
} as const satisfies RedFlag;
