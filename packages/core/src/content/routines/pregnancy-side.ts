import type { RoutineEntry } from '../../model/routine.js';

export const pregnancySide = {
  id: 'pregnancy-side',
  regions: ['lower-back', 'pelvis', 'mid-back'],
  settings: ['bed'],
  minutes: 13,
  mode: 'evening',
  audience: ['pregnant'],
  intro: [
    { line: 'welcome', seconds: 4 },
    { line: 'ease-out', seconds: 6 },
    { line: 'stop', seconds: 5 },
  ],
  outroSeconds: 5,
  steps: [
    { exercise: 'shoulder-rolls', side: null, repetitions: 5 },
    { exercise: 'seated-cat-camel', side: null, repetitions: 5 },
    { exercise: 'pelvic-tilt-side', side: null, repetitions: 5 },
    { exercise: 'diaphragmatic-breathing', side: null, repetitions: 3 },
    { exercise: 'open-book', side: 'right', repetitions: 3, holdSeconds: 2 },
    { exercise: 'open-book', side: 'left', repetitions: 3, holdSeconds: 2 },
    {
      talk: 'tip',
      posture: 'side',
      lines: [
        { line: 'either-side', seconds: 5, asks: [] },
        { line: 'cushion', seconds: 10, asks: [{ take: 'second-pillow', to: 'under-bump' }] },
        { line: 'behind-you', seconds: 18, asks: [{ take: 'third-pillow', to: 'behind-back' }] },
        { line: 'no-hurry', seconds: 12, asks: [{ go: 'on' }] },
      ],
    },
    { exercise: 'long-exhale', side: null, fill: true },
  ],
  seeds: ['s2-pregnancy-prior-pain'],
  grade: 'C',
  sources: ['nhs-inform-back', 'csp-back-pain', 'safer-baby-side-sleep'],
} as const satisfies RoutineEntry;
