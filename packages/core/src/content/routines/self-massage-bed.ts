import type { RoutineEntry } from '../../model/routine.js';

export const selfMassageBed = {
  id: 'self-massage-bed',
  regions: ['upper-back', 'lower-back', 'hip'],
  settings: ['bed'],
  minutes: 21,
  mode: 'evening',
  audience: [],
  intro: [
    { line: 'welcome', seconds: 4 },
    { line: 'weight', seconds: 6 },
    { line: 'stop', seconds: 5 },
  ],
  outroSeconds: 5,
  steps: [
    { massage: 'self-knuckles', side: null },
    { massage: 'self-hands', side: 'right' },
    { massage: 'self-hands', side: 'left' },
    { massage: 'self-ball-mattress', side: 'right' },
    { massage: 'self-ball-mattress', side: 'left' },
    { massage: 'self-ball-glute', side: 'right' },
    { massage: 'self-ball-glute', side: 'left' },
    { exercise: 'long-exhale', side: null, fill: true },
  ],
  seeds: [
    's3-self-massage-first-step',
    's3-hold-30s',
    's3-five-min-then-roll',
    's3-near-shoulder-blades',
  ],
  grade: 'C',
  sources: ['rolling-2020', 'furlan-2015', 'nccih-massage'],
} as const satisfies RoutineEntry;
