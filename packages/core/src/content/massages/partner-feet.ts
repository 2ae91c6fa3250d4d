import type { Massage } from '../../model/massage.js';

export const partnerFeet = {
  id: 'partner-feet',
  who: 'partner',
  regions: ['leg'],
  posture: 'any',
  surface: 'bed-ok',
  sides: 'none',
  strokeSeconds: 60,
  repetitions: 1,
  lines: [
    { line: 'name', phase: 'setup', seconds: 3, asks: [] },
    { line: 'wrap', phase: 'setup', seconds: 9, asks: [] },
    { line: 'thumbs', phase: 'setup', seconds: 8, asks: [] },
    { line: 'start', phase: 'stroke', seconds: 2, asks: [] },
    { line: 'rest', phase: 'release', seconds: 6, asks: [] },
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
  movements: ['touch', 'pressure'],
  longestMinutes: 5,
  grade: 'C',
  sources: ['couple-massage-2019', 'nccih-massage'],
} as const satisfies Massage;
