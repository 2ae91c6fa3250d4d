import type { Precaution } from '../model/precaution.js';

/**
 * What people have to be careful about, as movements. Where a page has not been named yet, common practice decides, on
 * the gentle side.
 */
export const precautions = {
  'pregnant-early': {
    id: 'pregnant-early',
    movements: [
      { tag: 'on-front', level: 'soften' },
      { tag: 'pressure', level: 'skip' },
    ],
    grade: 'C',
    sources: ['acog-exercise'],
  },
  'pregnant-middle': {
    id: 'pregnant-middle',
    movements: [
      { tag: 'on-front', level: 'skip' },
      { tag: 'deep-hip-bend', level: 'skip' },
      { tag: 'flat-on-back', level: 'soften' },
      { tag: 'bend-forward', level: 'soften' },
      { tag: 'twist', level: 'soften' },
      { tag: 'bend-back', level: 'soften' },
      { tag: 'on-hands-and-knees', level: 'soften' },
      { tag: 'balance', level: 'soften' },
      { tag: 'pressure', level: 'skip' },
    ],
    grade: 'C',
    sources: ['acog-exercise', 'safer-baby-side-sleep'],
  },
  pregnant: {
    id: 'pregnant',
    movements: [
      { tag: 'flat-on-back', level: 'skip' },
      { tag: 'on-front', level: 'skip' },
      { tag: 'twist', level: 'soften' },
      { tag: 'bend-forward', level: 'soften' },
      { tag: 'bend-back', level: 'soften' },
      { tag: 'on-hands-and-knees', level: 'soften' },
      { tag: 'deep-hip-bend', level: 'soften' },
      { tag: 'balance', level: 'soften' },
      { tag: 'strong-stretch', level: 'soften' },
      { tag: 'side-lying', level: 'soften' },
      { tag: 'pressure', level: 'skip' },
    ],
    grade: 'C',
    sources: ['acog-exercise', 'safer-baby-side-sleep'],
  },
  'pelvic-girdle-pain': {
    id: 'pelvic-girdle-pain',
    movements: [
      { tag: 'knees-apart', level: 'skip' },
      { tag: 'one-leg-load', level: 'skip' },
      { tag: 'deep-hip-bend', level: 'soften' },
      { tag: 'twist', level: 'soften' },
      { tag: 'balance', level: 'soften' },
      { tag: 'standing', level: 'soften' },
      { tag: 'flat-on-back', level: 'soften' },
      { tag: 'side-lying', level: 'soften' },
      { tag: 'strong-stretch', level: 'soften' },
    ],
    grade: 'C',
    sources: ['cambridge-pgp', 'south-tees-pgp'],
  },
  osteoporosis: {
    id: 'osteoporosis',
    movements: [
      { tag: 'twist', level: 'skip' },
      { tag: 'bend-forward', level: 'skip' },
      { tag: 'bend-back', level: 'soften' },
      { tag: 'strong-stretch', level: 'soften' },
      { tag: 'arm-overhead', level: 'soften' },
      { tag: 'neck-load', level: 'soften' },
      { tag: 'touch', level: 'skip' },
    ],
    grade: 'C',
    sources: ['uab-osteoporosis', 'bjsm-strong-steady-straight'],
  },
  // What bruises and bleeds longer is not rubbed; moving is as for others.
  'blood-thinner': {
    id: 'blood-thinner',
    movements: [
      { tag: 'touch', level: 'skip' },
      { tag: 'pressure', level: 'skip' },
    ],
    grade: 'C',
    sources: ['nccih-massage'],
  },
  'recent-surgery': {
    id: 'recent-surgery',
    movements: [
      { tag: 'any-movement', level: 'skip' },
      { tag: 'effort', level: 'soften' },
      { tag: 'touch', level: 'skip' },
    ],
    grade: 'C',
    sources: ['common-practice'],
  },
  'worse-bending-forward': {
    id: 'worse-bending-forward',
    movements: [
      { tag: 'bend-forward', level: 'skip' },
      { tag: 'deep-hip-bend', level: 'soften' },
      { tag: 'twist', level: 'soften' },
      { tag: 'strong-stretch', level: 'soften' },
    ],
    grade: 'C',
    sources: ['common-practice'],
  },
  'worse-bending-back': {
    id: 'worse-bending-back',
    movements: [
      { tag: 'bend-back', level: 'skip' },
      { tag: 'twist', level: 'soften' },
      { tag: 'arm-overhead', level: 'soften' },
      { tag: 'one-leg-load', level: 'soften' },
    ],
    grade: 'C',
    sources: ['common-practice'],
  },
  spondylolisthesis: {
    id: 'spondylolisthesis',
    movements: [
      { tag: 'bend-back', level: 'skip' },
      { tag: 'twist', level: 'soften' },
      { tag: 'arm-overhead', level: 'soften' },
      { tag: 'one-leg-load', level: 'soften' },
    ],
    grade: 'C',
    sources: ['alberta-spondylolisthesis'],
  },
  'high-blood-pressure': {
    id: 'high-blood-pressure',
    movements: [
      { tag: 'breath-hold', level: 'skip' },
      { tag: 'head-low', level: 'soften' },
      { tag: 'effort', level: 'soften' },
      { tag: 'touch', level: 'skip' },
    ],
    grade: 'C',
    sources: ['common-practice'],
  },
  glaucoma: {
    id: 'glaucoma',
    movements: [
      { tag: 'head-low', level: 'skip' },
      { tag: 'on-front', level: 'soften' },
    ],
    grade: 'C',
    sources: ['inversion-eye-pressure', 'jasien-2015'],
  },
  'hip-replacement': {
    id: 'hip-replacement',
    movements: [
      { tag: 'deep-hip-bend', level: 'skip' },
      { tag: 'knees-apart', level: 'skip' },
      { tag: 'twist', level: 'skip' },
      { tag: 'one-leg-load', level: 'soften' },
      { tag: 'on-front', level: 'soften' },
      { tag: 'on-hands-and-knees', level: 'soften' },
      { tag: 'side-lying', level: 'soften' },
    ],
    grade: 'C',
    sources: ['lhsc-hip'],
  },
  'knee-problem': {
    id: 'knee-problem',
    movements: [
      { tag: 'on-hands-and-knees', level: 'skip' },
      { tag: 'deep-knee-bend', level: 'skip' },
      { tag: 'deep-hip-bend', level: 'soften' },
      { tag: 'one-leg-load', level: 'soften' },
      { tag: 'standing', level: 'soften' },
      { tag: 'strong-stretch', level: 'soften' },
      { tag: 'knees-apart', level: 'soften' },
    ],
    grade: 'C',
    sources: ['common-practice'],
  },
  'shoulder-problem': {
    id: 'shoulder-problem',
    movements: [
      { tag: 'arm-overhead', level: 'skip' },
      { tag: 'shoulder-load', level: 'soften' },
      { tag: 'on-front', level: 'soften' },
      { tag: 'on-hands-and-knees', level: 'soften' },
    ],
    grade: 'C',
    sources: ['common-practice'],
  },
  'neck-arm-symptoms': {
    id: 'neck-arm-symptoms',
    movements: [
      { tag: 'neck-end-range', level: 'skip' },
      { tag: 'arm-overhead', level: 'soften' },
      { tag: 'neck-load', level: 'soften' },
    ],
    grade: 'C',
    sources: ['common-practice'],
  },
  reflux: {
    id: 'reflux',
    movements: [
      { tag: 'head-low', level: 'skip' },
      { tag: 'flat-on-back', level: 'soften' },
      { tag: 'on-front', level: 'soften' },
      { tag: 'on-hands-and-knees', level: 'soften' },
    ],
    grade: 'C',
    sources: ['gerd-sleep'],
  },
  dizziness: {
    id: 'dizziness',
    movements: [
      { tag: 'head-low', level: 'skip' },
      { tag: 'neck-end-range', level: 'soften' },
      { tag: 'neck-load', level: 'soften' },
      { tag: 'standing', level: 'soften' },
      { tag: 'balance', level: 'soften' },
      { tag: 'on-hands-and-knees', level: 'soften' },
      { tag: 'sitting', level: 'soften' },
    ],
    grade: 'C',
    sources: ['common-practice'],
  },
  unsteady: {
    id: 'unsteady',
    movements: [
      { tag: 'balance', level: 'skip' },
      { tag: 'head-low', level: 'skip' },
      { tag: 'standing', level: 'soften' },
      { tag: 'on-hands-and-knees', level: 'soften' },
      { tag: 'sitting', level: 'soften' },
    ],
    grade: 'C',
    sources: ['common-practice'],
  },
  // Getting out of it, sitting without its back and kneeling are for somebody with help; what the legs do lying down the
  // answer leaves to whoever can move them.
  wheelchair: {
    id: 'wheelchair',
    movements: [
      { tag: 'standing', level: 'skip' },
      { tag: 'balance', level: 'skip' },
      { tag: 'sitting', level: 'skip' },
      { tag: 'on-hands-and-knees', level: 'skip' },
      { tag: 'one-leg-load', level: 'skip' },
    ],
    grade: 'C',
    sources: ['common-practice'],
  },
  // What leans on two hands, or takes hold with them.
  'one-arm': {
    id: 'one-arm',
    movements: [
      { tag: 'on-hands-and-knees', level: 'skip' },
      { tag: 'on-front', level: 'skip' },
      { tag: 'shoulder-load', level: 'skip' },
      { tag: 'arm-overhead', level: 'skip' },
      { tag: 'nerve-tension', level: 'skip' },
      { tag: 'touch', level: 'skip' },
      { tag: 'deep-hip-bend', level: 'soften' },
    ],
    grade: 'C',
    sources: ['common-practice'],
  },
  'leg-nerve-pain': {
    id: 'leg-nerve-pain',
    movements: [
      { tag: 'nerve-tension', level: 'skip' },
      { tag: 'deep-hip-bend', level: 'soften' },
      { tag: 'one-leg-load', level: 'soften' },
      { tag: 'strong-stretch', level: 'soften' },
    ],
    grade: 'C',
    sources: ['common-practice'],
  },
} as const satisfies Record<string, Precaution>;
