import type { RoutineEntry } from '../../model/routine.js';

export const partnerMassage = {
  id: 'partner-massage',
  regions: ['upper-back', 'mid-back', 'lower-back'],
  settings: ['bed'],
  minutes: 18,
  mode: 'evening',
  audience: [],
  intro: [
    { line: 'welcome', seconds: 4 },
    { line: 'weight', seconds: 5 },
    { line: 'for-you', seconds: 4 },
    { line: 'stop', seconds: 5 },
  ],
  steps: [
    { talk: 'lie-down', lines: [{ line: 'you-first', seconds: 5, asks: [] }] },
    { massage: 'partner-rest', side: null },
    { talk: 'hands', lines: [{ line: 'own-back', seconds: 6, asks: [] }] },
    { massage: 'partner-thumbs', side: 'right' },
    { massage: 'partner-glide', side: 'right' },
    { talk: 'change', lines: [{ line: 'turn-over', seconds: 5, asks: [] }] },
    { massage: 'partner-thumbs', side: 'left' },
    { massage: 'partner-glide', side: 'left' },
    { massage: 'partner-shoulders', side: null },
    { talk: 'cover', lines: [{ line: 'blanket', seconds: 6, asks: [] }] },
    { exercise: 'long-exhale', side: null, fill: true },
  ],
  seeds: [
    's3-thumbs',
    's3-shoulders-to-lower-back',
    's3-glide-blades-to-hips',
    's3-five-min-then-roll',
    's3-breathe-deeply',
  ],
  grade: 'C',
  sources: ['furlan-2015', 'couple-massage-2019', 'nccih-massage'],
} as const satisfies RoutineEntry;
