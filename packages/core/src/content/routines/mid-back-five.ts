import type { RoutineEntry } from '../../model/routine.js';

export const midBackFive = {
  id: 'mid-back-five',
  regions: ['mid-back', 'upper-back'],
  settings: ['bed', 'floor'],
  minutes: 17,
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
    { exercise: 'shoulder-rolls', side: null, repetitions: 5 },
    { exercise: 'sitting-side-bend', side: 'right', holdSeconds: 14 },
    { exercise: 'sitting-side-bend', side: 'left', holdSeconds: 14 },
    { exercise: 'cat-camel', side: null, repetitions: 5 },
    { exercise: 'thread-the-needle', side: 'right', holdSeconds: 15 },
    { exercise: 'thread-the-needle', side: 'left', holdSeconds: 15 },
    { exercise: 'breast-stroke-prep', side: null, repetitions: 4, holdSeconds: 2 },
    { exercise: 'open-book', side: 'right', repetitions: 2, holdSeconds: 2 },
    { exercise: 'open-book', side: 'left', repetitions: 2, holdSeconds: 2 },
    { exercise: 'diaphragmatic-breathing', side: null, fill: true },
  ],
  seeds: [
    's2-five-middle-back-stretches',
    's2-arm-opening',
    's2-thread-needle',
    's2-breast-stroke-prep',
    's2-sitting-side-bend',
    's2-cat-camel',
  ],
  grade: 'C',
  sources: ['nhs-inform-back', 'csp-back-pain'],
} as const satisfies RoutineEntry;
