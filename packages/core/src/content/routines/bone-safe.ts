import type { RoutineEntry } from '../../model/routine.js';

export const boneSafe = {
  id: 'bone-safe',
  regions: ['whole-back', 'upper-back', 'lower-back'],
  settings: ['bed'],
  minutes: 8,
  mode: 'evening',
  audience: ['osteoporosis'],
  intro: [
    { line: 'welcome', seconds: 5 },
    { line: 'ease-out', seconds: 6 },
    { line: 'stop', seconds: 5 },
  ],
  outroSeconds: 5,
  steps: [
    { exercise: 'diaphragmatic-breathing', side: null, repetitions: 4 },
    { exercise: 'shoulder-blade-press', side: null, repetitions: 5 },
    { exercise: 'pelvic-tilt', side: null, repetitions: 5, holdSeconds: 3 },
    { exercise: 'brace-heel-slide', side: 'both', repetitions: 3 },
    { exercise: 'chin-tuck', side: null, repetitions: 5 },
    { exercise: 'long-exhale', side: null, fill: true },
  ],
  seeds: ['s2-stretch-strengthen-thoracic'],
  grade: 'C',
  sources: ['nhs-inform-back', 'csp-back-pain', 'bjsm-strong-steady-straight'],
} as const satisfies RoutineEntry;
