import type { Massage } from '../../model/massage.js';

export const partnerShoulders = {
  id: 'partner-shoulders',
  who: 'partner',
  regions: ['neck', 'upper-back'],
  posture: 'any',
  surface: 'bed-ok',
  sides: 'none',
  strokeSeconds: 10,
  repetitions: 6,
  lines: [
    { line: 'name', phase: 'setup', seconds: 2 },
    { line: 'scoop', phase: 'setup', seconds: 10 },
    { line: 'neck', phase: 'setup', seconds: 7 },
    { line: 'rhythm', phase: 'setup', seconds: 8 },
    { line: 'start', phase: 'stroke', seconds: 2 },
    { line: 'rest', phase: 'release', seconds: 6 },
  ],
  change: [],
  pressure: { from: 1, to: 3 },
  tools: [],
  gated: true,
  notFor: {
    causes: ['osteoporosis-fracture', 'shingles', 'referred', 'pregnancy'],
    regions: [],
    precautions: [
      'osteoporosis',
      'recent-surgery',
      'high-blood-pressure',
      'pregnant-early',
      'pregnant-middle',
      'pregnant',
    ],
  },
  longestMinutes: 5,
  grade: 'C',
  sources: [
    'furlan-2015',
    'couple-massage-2019',
    'massage-contraindications',
    'massage-contraindications-2',
  ],
} as const satisfies Massage;
