import type { Cause } from '../../model/cause.js';

export const osteoporosisFracture = {
  id: 'osteoporosis-fracture',
  regions: ['mid-back', 'lower-back', 'upper-back'],
  eases: ['back-pillow-knees', 'side-pillow-knees', 'reclined-30'],
  exercises: ['diaphragmatic-breathing', 'shoulder-blade-press'],
  goEasyOn: ['bend-forward', 'twist'],
  redFlags: ['minor-trauma-fragile', 'major-trauma'],
  grade: 'C',
  sources: ['uab-osteoporosis', 'bjsm-strong-steady-straight', 'g-care-red-flags'],
} as const satisfies Cause;
