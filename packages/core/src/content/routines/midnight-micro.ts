import type { RoutineEntry } from '../../model/routine.js';

export const midnightMicro = {
  id: 'midnight-micro',
  regions: ['whole-back', 'lower-back'],
  settings: ['night', 'bed'],
  minutes: 3,
  mode: 'night',
  audience: [],
  intro: [
    { line: 'welcome', seconds: 3 },
    { line: 'sharp-or-new', seconds: 5 },
  ],
  steps: [
    { exercise: 'long-exhale', side: null, repetitions: 3 },
    {
      talk: 'position-tip',
      lines: [
        { line: 'on-your-back', seconds: 7, asks: [], speaksOf: ['flat-on-back'] },
        { line: 'on-your-side', seconds: 7, asks: [] },
      ],
    },
    { exercise: 'long-exhale', side: null, fill: true, brief: true },
  ],
  seeds: ['s0-search-least-pain-position', 's2-ten-slow-deep-breaths'],
  grade: 'C',
  sources: ['slow-breathing-2019', 'nhs-inform-back'],
} as const satisfies RoutineEntry;
