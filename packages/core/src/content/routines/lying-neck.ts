import type { RoutineEntry } from '../../model/routine.js';

export const lyingNeck = {
  id: 'lying-neck',
  regions: ['neck', 'upper-back'],
  settings: ['bed'],
  minutes: 8,
  mode: 'evening',
  audience: [],
  intro: [
    { line: 'welcome', seconds: 4 },
    { line: 'ease-out', seconds: 6 },
    { line: 'stop', seconds: 5 },
  ],
  outroSeconds: 5,
  steps: [
    { exercise: 'diaphragmatic-breathing', side: null, repetitions: 3 },
    { exercise: 'shoulder-blade-press', side: null, repetitions: 5 },
    { exercise: 'chin-tuck', side: null, repetitions: 5 },
    { exercise: 'neck-turns', side: 'both', repetitions: 3 },
    { exercise: 'long-exhale', side: null, fill: true },
  ],
  seeds: [],
  grade: 'C',
  sources: ['aaos-spine', 'common-practice'],
} as const satisfies RoutineEntry;
