import type { RoutineEntry } from '../../model/routine.js';

export const lyingHips = {
  id: 'lying-hips',
  regions: ['hip', 'pelvis'],
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
    { exercise: 'pelvic-tilt', side: null, repetitions: 4 },
    { exercise: 'brace-heel-slide', side: 'both', repetitions: 4 },
    { exercise: 'reclined-butterfly', side: null, holdSeconds: 30 },
    { exercise: 'long-exhale', side: null, fill: true },
  ],
  seeds: [],
  grade: 'C',
  sources: ['nhs-inform-back', 'csp-back-pain'],
} as const satisfies RoutineEntry;
