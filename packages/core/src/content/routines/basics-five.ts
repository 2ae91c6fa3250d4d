import type { RoutineEntry } from '../../model/routine.js';

export const basicsFive = {
  id: 'basics-five',
  regions: ['lower-back', 'whole-back'],
  settings: ['bed'],
  minutes: 9,
  mode: 'day',
  audience: [],
  intro: [
    { line: 'welcome', seconds: 4 },
    { line: 'ease-out', seconds: 6 },
    { line: 'stop', seconds: 5 },
  ],
  outroSeconds: 5,
  steps: [
    { exercise: 'pelvic-tilt', side: null, repetitions: 4, holdSeconds: 3 },
    { exercise: 'knee-rolls', side: 'both', repetitions: 2 },
    { exercise: 'single-knee-to-chest', side: 'right', repetitions: 1, holdSeconds: 15 },
    { exercise: 'single-knee-to-chest', side: 'left', repetitions: 1, holdSeconds: 15 },
    { exercise: 'brace-heel-slide', side: 'both', repetitions: 3 },
    { exercise: 'bridge', side: null, repetitions: 5 },
    { exercise: 'diaphragmatic-breathing', side: null, fill: true },
  ],
  seeds: ['s2-five-common-exercises', 's2-basic-stretch-strengthen'],
  grade: 'C',
  sources: ['nhs-inform-back', 'csp-back-pain'],
} as const satisfies RoutineEntry;
