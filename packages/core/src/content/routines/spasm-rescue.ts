import type { RoutineEntry } from '../../model/routine.js';

export const spasmRescue = {
  id: 'spasm-rescue',
  regions: ['lower-back'],
  settings: ['night', 'bed'],
  minutes: 7,
  mode: 'night',
  audience: [],
  intro: [
    { line: 'welcome', seconds: 4 },
    { line: 'stay', seconds: 7 },
    { line: 'as-you-lie', seconds: 6 },
    { line: 'grips', seconds: 5 },
    { line: 'weak-or-numb', seconds: 7 },
    { line: 'ease-out', seconds: 6 },
    { line: 'stop', seconds: 5 },
  ],
  steps: [
    { exercise: 'long-exhale', side: null, repetitions: 3 },
    {
      talk: 'small',
      lines: [{ line: 'only-breathe', seconds: 6, asks: [] }],
    },
    { exercise: 'pelvic-tilt', side: null, repetitions: 3, holdSeconds: 3 },
    { exercise: 'knee-rolls', side: 'both', repetitions: 3 },
    {
      talk: 'then',
      lines: [
        { line: 'knees-lean', seconds: 9, asks: [{ leg: 'both', to: 'half-up' }] },
        { line: 'get-up', seconds: 7, asks: [] },
      ],
    },
    { exercise: 'long-exhale', side: null, fill: true },
  ],
  seeds: [],
  grade: 'C',
  sources: ['common-practice', 'nhs-back-pain'],
} as const satisfies RoutineEntry;
