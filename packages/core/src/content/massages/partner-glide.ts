import type { Massage } from '../../model/massage.js';

export const partnerGlide = {
  id: 'partner-glide',
  who: 'partner',
  regions: ['mid-back', 'lower-back'],
  posture: 'side',
  surface: 'bed-ok',
  sides: 'each',
  strokeSeconds: 10,
  repetitions: 12,
  lines: [
    { line: 'name', phase: 'setup', seconds: 2, asks: [] },
    { line: 'hands', phase: 'setup', seconds: 11, asks: [] },
    { line: 'lean', phase: 'setup', seconds: 8, asks: [] },
    { line: 'lift', phase: 'setup', seconds: 7, asks: [] },
    { line: 'spine', phase: 'setup', seconds: 6, asks: [] },
    { line: 'start', phase: 'stroke', seconds: 3, asks: [] },
    { line: 'rest', phase: 'release', seconds: 6, asks: [] },
  ],
  change: [
    { line: 'hands-again', phase: 'setup', seconds: 9, asks: [] },
    { line: 'spine-again', phase: 'setup', seconds: 6, asks: [] },
  ],
  pressure: { from: 2, to: 3 },
  tools: ['pillow'],
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
  sources: ['furlan-2015', 'couple-massage-2019', 'nccih-massage'],
} as const satisfies Massage;
