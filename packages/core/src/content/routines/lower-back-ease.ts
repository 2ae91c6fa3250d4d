import type { RoutineEntry } from '../../model/routine.js';

export const lowerBackEase = {
  id: 'lower-back-ease',
  regions: ['lower-back', 'pelvis', 'hip'],
  settings: ['bed'],
  minutes: 10,
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
    { exercise: 'pelvic-tilt', side: null, repetitions: 4, holdSeconds: 4 },
    { exercise: 'knee-rolls', side: 'both', repetitions: 3 },
    { exercise: 'single-knee-to-chest', side: 'right', repetitions: 1, holdSeconds: 15 },
    { exercise: 'single-knee-to-chest', side: 'left', repetitions: 1, holdSeconds: 15 },
    { exercise: 'side-knee-hug', side: null, repetitions: 4 },
    { exercise: 'long-exhale', side: null, fill: true },
  ],
  seeds: ['s2-range-lower-back', 's2-pelvic-tilt', 's2-extend-lower-mid'],
  grade: 'C',
  sources: ['nhs-inform-back', 'csp-back-pain'],
} as const satisfies RoutineEntry;
