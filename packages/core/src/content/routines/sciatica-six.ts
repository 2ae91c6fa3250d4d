import type { RoutineEntry } from '../../model/routine.js';

export const sciaticaSix = {
  id: 'sciatica-six',
  regions: ['leg', 'lower-back', 'hip'],
  settings: ['bed'],
  minutes: 13,
  mode: 'evening',
  audience: ['leg-nerve-pain'],
  intro: [
    { line: 'welcome', seconds: 4 },
    { line: 'ease-out', seconds: 6 },
    { line: 'stop', seconds: 5 },
  ],
  outroSeconds: 5,
  easierFirst: true,
  steps: [
    {
      talk: 'tip',
      lines: [
        { line: 'below-the-tingle', seconds: 7, asks: [] },
        { line: 'weak-or-numb', seconds: 7, asks: [] },
        { line: 'easier-first', seconds: 6, asks: [] },
      ],
    },
    { exercise: 'pelvic-tilt', side: null, repetitions: 4 },
    { exercise: 'knee-rolls', side: 'both', repetitions: 2 },
    { exercise: 'sciatic-slider', side: 'right', repetitions: 5 },
    { exercise: 'sciatic-slider', side: 'left', repetitions: 5 },
    { exercise: 'figure-four', side: 'right', holdSeconds: 25 },
    { exercise: 'figure-four', side: 'left', holdSeconds: 25 },
    { exercise: 'brace-heel-slide', side: 'both', repetitions: 3 },
    { exercise: 'bridge', side: null, repetitions: 5 },
    { exercise: 'long-exhale', side: null, fill: true },
  ],
  seeds: ['s2-six-sciatica-bed-stretches'],
  grade: 'C',
  sources: ['nhs-inform-back', 'csp-back-pain'],
} as const satisfies RoutineEntry;
