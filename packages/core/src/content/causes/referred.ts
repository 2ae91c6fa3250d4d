import type { Cause } from '../../model/cause.js';

export const referred = {
  id: 'referred',
  regions: ['upper-back', 'mid-back', 'lower-back'],
  eases: [],
  exercises: [],
  goEasyOn: [
    'twist',
    'bend-forward',
    'bend-back',
    'flat-on-back',
    'on-front',
    'on-hands-and-knees',
    'knees-apart',
    'deep-hip-bend',
    'arm-overhead',
    'neck-end-range',
    'head-low',
    'breath-hold',
    'one-leg-load',
    'strong-stretch',
    'standing',
    'balance',
  ],
  redFlags: ['chest', 'breath', 'tearing', 'faint-collapse', 'tummy', 'kidney'],
  grade: 'C',
  sources: ['physiopedia-thoracic', 'nhs-back-pain'],
} as const satisfies Cause;
