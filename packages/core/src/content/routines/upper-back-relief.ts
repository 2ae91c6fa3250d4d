import type { RoutineEntry } from '../../model/routine.js';

export const upperBackRelief = {
  id: 'upper-back-relief',
  regions: ['upper-back', 'neck', 'mid-back'],
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
    { exercise: 'shoulder-rolls', side: null, repetitions: 5 },
    { exercise: 'self-hug', side: 'right', holdSeconds: 11 },
    { exercise: 'self-hug', side: 'left', holdSeconds: 11 },
    { exercise: 'neck-side-stretch', side: 'right', holdSeconds: 15 },
    { exercise: 'neck-side-stretch', side: 'left', holdSeconds: 15 },
    { exercise: 'cactus-arms', side: null, holdSeconds: 30 },
    { exercise: 'shoulder-blade-press', side: null, repetitions: 3 },
    { exercise: 'long-exhale', side: null, fill: true },
  ],
  seeds: ['s1-shoulder-rolls', 's2-cactus-arms', 's3-near-shoulder-blades'],
  grade: 'C',
  sources: ['nhs-inform-back', 'csp-back-pain'],
} as const satisfies RoutineEntry;
