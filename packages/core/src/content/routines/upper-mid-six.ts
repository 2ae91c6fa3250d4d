import type { RoutineEntry } from '../../model/routine.js';

export const upperMidSix = {
  id: 'upper-mid-six',
  regions: ['upper-back', 'mid-back'],
  settings: ['bed', 'desk'],
  minutes: 15,
  mode: 'day',
  audience: [],
  intro: [
    { line: 'welcome', seconds: 4 },
    { line: 'ease-out', seconds: 6 },
    { line: 'stop', seconds: 5 },
  ],
  outroSeconds: 5,
  steps: [
    { exercise: 'shoulder-rolls', side: null, repetitions: 5 },
    { exercise: 'seated-rotation', side: 'both', repetitions: 3, holdSeconds: 2 },
    { exercise: 'self-hug', side: 'right', holdSeconds: 10 },
    { exercise: 'self-hug', side: 'left', holdSeconds: 10 },
    { exercise: 'sitting-side-bend', side: 'right', holdSeconds: 12 },
    { exercise: 'sitting-side-bend', side: 'left', holdSeconds: 12 },
    { exercise: 'open-book', side: 'right', repetitions: 2, holdSeconds: 2 },
    { exercise: 'open-book', side: 'left', repetitions: 2, holdSeconds: 2 },
    { exercise: 'cactus-arms', side: null, holdSeconds: 30 },
    { exercise: 'diaphragmatic-breathing', side: null, fill: true },
  ],
  seeds: ['s2-six-upper-mid-stretches', 's2-rib-stretches'],
  grade: 'C',
  sources: ['nhs-inform-back', 'csp-back-pain'],
} as const satisfies RoutineEntry;
