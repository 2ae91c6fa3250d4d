import type { Massage } from '../../model/massage.js';

export const selfHands = {
  id: 'self-hands',
  who: 'self',
  regions: ['neck', 'upper-back'],
  posture: 'any',
  surface: 'bed-ok',
  sides: 'each',
  strokeSeconds: 10,
  repetitions: 6,
  lines: [
    { line: 'name', phase: 'setup', seconds: 2 },
    { line: 'reach', phase: 'setup', seconds: 9 },
    { line: 'elbow', phase: 'setup', seconds: 7 },
    { line: 'scoop', phase: 'setup', seconds: 7 },
    { line: 'neck', phase: 'setup', seconds: 7 },
    { line: 'rhythm', phase: 'setup', seconds: 8 },
    { line: 'start', phase: 'stroke', seconds: 2 },
    { line: 'rest', phase: 'release', seconds: 6 },
  ],
  change: [
    { line: 'reach-again', phase: 'setup', seconds: 9 },
    { line: 'elbow-again', phase: 'setup', seconds: 6 },
  ],
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
  sources: ['furlan-2015', 'massage-contraindications', 'massage-contraindications-2'],
} as const satisfies Massage;
