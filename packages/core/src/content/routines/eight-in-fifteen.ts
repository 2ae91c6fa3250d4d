import type { RoutineEntry } from '../../model/routine.js';

export const eightInFifteen = {
  id: 'eight-in-fifteen',
  regions: ['lower-back', 'hip', 'whole-back'],
  settings: ['floor', 'bed'],
  minutes: 21,
  mode: 'day',
  audience: [],
  intro: [
    { line: 'welcome', seconds: 4 },
    { line: 'firm-bed', seconds: 4 },
    { line: 'ease-out', seconds: 6 },
    { line: 'stop', seconds: 5 },
  ],
  outroSeconds: 5,
  steps: [
    { exercise: 'pelvic-tilt', side: null, repetitions: 3 },
    { exercise: 'bridge', side: null, repetitions: 5, holdSeconds: 3 },
    { exercise: 'brace-heel-slide', side: 'both', repetitions: 3 },
    { exercise: 'clam', side: 'right', repetitions: 5 },
    { exercise: 'clam', side: 'left', repetitions: 5 },
    { exercise: 'back-extension-lift', side: null, repetitions: 4 },
    { exercise: 'cat-camel', side: null, repetitions: 5 },
    { exercise: 'bird-dog', side: 'both', repetitions: 2 },
    { exercise: 'childs-pose', side: null, holdSeconds: 30 },
    { exercise: 'diaphragmatic-breathing', side: null, fill: true },
  ],
  seeds: ['s2-eight-in-15-minutes', 's2-core-posture-balance', 's2-strengthening-lower-back'],
  grade: 'C',
  sources: ['nhs-inform-back', 'csp-back-pain'],
} as const satisfies RoutineEntry;
