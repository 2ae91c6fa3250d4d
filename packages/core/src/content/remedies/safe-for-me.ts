import type { Remedy } from '../../model/remedy.js';

export const safeForMe = {
  id: 'safe-for-me',
  whether: 'mostly',
  answer: ['what', 'now'],
  cautions: ['plan'],
  offers: 'basics-five',
  insteadFor: { child: 'children' },
  grade: 'A',
  sources: ['who-2023', 'nice-ng59', 'csp-back-pain'],
} as const satisfies Remedy;
