import type { RoutineEntry } from '../../model/routine.js';

export const lyingMidBack = {
  id: 'lying-mid-back',
  regions: ['mid-back', 'upper-back'],
  settings: ['bed'],
  minutes: 9,
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
    { exercise: 'knee-rolls', side: 'both', repetitions: 3 },
    { exercise: 'cactus-arms', side: null, holdSeconds: 30 },
    { exercise: 'long-exhale', side: null, fill: true },
  ],
  seeds: [],
  grade: 'C',
  sources: ['nhs-inform-back', 'csp-back-pain'],
} as const satisfies RoutineEntry;
