import type { RoutineEntry } from '../../model/routine.js';

export const tenBreaths = {
  id: 'ten-breaths',
  regions: ['whole-back'],
  settings: ['bed', 'night', 'desk'],
  minutes: 2.25,
  mode: 'evening',
  audience: ['recent-surgery', 'pregnant', 'osteoporosis'],
  intro: [
    { line: 'welcome', seconds: 2 },
    { line: 'then-done', seconds: 3 },
  ],
  steps: [{ exercise: 'diaphragmatic-breathing', side: null, repetitions: 10 }],
  seeds: ['s2-ten-slow-deep-breaths', 's2-ten-rounds-breath-torso'],
  grade: 'C',
  sources: ['slow-breathing-2019'],
} as const satisfies RoutineEntry;
