import type { RoutineEntry } from '../../model/routine.js';

export const morningInBed = {
  id: 'morning-in-bed',
  regions: ['whole-back', 'lower-back', 'mid-back'],
  settings: ['morning', 'bed'],
  minutes: 13,
  mode: 'day',
  audience: [],
  intro: [
    { line: 'welcome', seconds: 4 },
    { line: 'no-rush', seconds: 2 },
    { line: 'ease-out', seconds: 6 },
    { line: 'stop', seconds: 5 },
  ],
  outroSeconds: 5,
  steps: [
    { exercise: 'pelvic-tilt', side: null, repetitions: 3, holdSeconds: 3 },
    { exercise: 'neck-turns', side: 'both', repetitions: 2 },
    { exercise: 'long-body-stretch', side: null, repetitions: 2, holdSeconds: 3 },
    { exercise: 'open-book', side: 'right', repetitions: 2, holdSeconds: 2 },
    { exercise: 'open-book', side: 'left', repetitions: 2, holdSeconds: 2 },
    { exercise: 'shoulder-rolls', side: null, repetitions: 5 },
    {
      talk: 'close',
      lines: [
        { line: 'bend-from-hips', seconds: 6, asks: [] },
        { line: 'back-long', seconds: 4, asks: [] },
      ],
    },
    { exercise: 'diaphragmatic-breathing', side: null, fill: true },
  ],
  seeds: [
    's2-stretch-before-leaving-bed',
    's2-ease-into-day',
    's2-snooze-once',
    's2-morning-stretch-prepare',
  ],
  grade: 'C',
  sources: ['nhs-inform-back', 'csp-back-pain', 'snook-1998'],
} as const satisfies RoutineEntry;
