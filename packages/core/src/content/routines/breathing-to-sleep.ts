import type { RoutineEntry } from '../../model/routine.js';

export const breathingToSleep = {
  id: 'breathing-to-sleep',
  regions: ['whole-back'],
  settings: ['night', 'bed'],
  minutes: 10,
  mode: 'night',
  audience: ['recent-surgery'],
  intro: [
    { line: 'welcome', seconds: 5 },
    { line: 'no-need-awake', seconds: 5 },
  ],
  steps: [
    {
      talk: 'position-tip',
      lines: [
        { line: 'settle', seconds: 18, asks: [{ come: 'any' }] },
        { line: 'pillow', seconds: 15, asks: [{ take: 'pillow', to: 'between-knees' }] },
      ],
    },
    { exercise: 'tense-release', side: null, repetitions: 5 },
    { exercise: 'long-exhale', side: null, repetitions: 11 },
    { exercise: 'long-exhale', side: null, fill: true, brief: true },
  ],
  seeds: ['s3-breathe-deeply', 's2-ten-slow-deep-breaths'],
  grade: 'C',
  sources: ['slow-breathing-2019', 'acp-2017'],
} as const satisfies RoutineEntry;
