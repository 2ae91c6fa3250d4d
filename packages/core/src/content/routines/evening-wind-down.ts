import type { RoutineEntry } from '../../model/routine.js';

export const eveningWindDown = {
  id: 'evening-wind-down',
  regions: ['lower-back', 'mid-back', 'whole-back'],
  settings: ['bed'],
  minutes: 10,
  mode: 'evening',
  audience: [],
  intro: [
    { line: 'welcome', seconds: 4 },
    { line: 'ease-out', seconds: 6 },
    { line: 'stop', seconds: 4 },
  ],
  outroSeconds: 5,
  steps: [
    { exercise: 'diaphragmatic-breathing', side: null, repetitions: 3 },
    { exercise: 'pelvic-tilt', side: null, repetitions: 3, holdSeconds: 2 },
    { exercise: 'knee-rolls', side: 'both', repetitions: 2 },
    { exercise: 'figure-four', side: 'right', holdSeconds: 16 },
    { exercise: 'figure-four', side: 'left', holdSeconds: 16 },
    { exercise: 'open-book', side: 'right', repetitions: 2, holdSeconds: 2 },
    { exercise: 'open-book', side: 'left', repetitions: 2, holdSeconds: 2 },
    { exercise: 'long-exhale', side: null, fill: true },
  ],
  seeds: ['s2-select-few-stick', 's2-four-bed-yoga-routines', 's1-stretch-before-bed'],
  grade: 'C',
  sources: ['nhs-inform-back', 'csp-back-pain'],
} as const satisfies RoutineEntry;
