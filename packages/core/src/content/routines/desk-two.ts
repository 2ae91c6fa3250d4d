import type { RoutineEntry } from '../../model/routine.js';

export const deskTwo = {
  id: 'desk-two',
  regions: ['whole-back', 'mid-back', 'lower-back'],
  settings: ['desk'],
  minutes: 4,
  mode: 'day',
  audience: [],
  intro: [
    { line: 'welcome', seconds: 5 },
    { line: 'ease-out', seconds: 6 },
    { line: 'stop', seconds: 5 },
  ],
  outroSeconds: 5,
  steps: [
    { exercise: 'standing-back-bend', side: null, repetitions: 3 },
    { exercise: 'standing-side-reach', side: 'right', holdSeconds: 18 },
    { exercise: 'standing-side-reach', side: 'left', holdSeconds: 18 },
  ],
  seeds: ['s2-two-standing-stretches', 's2-breaks-from-sitting'],
  grade: 'C',
  sources: ['nhs-inform-back', 'csp-back-pain'],
} as const satisfies RoutineEntry;
