import type { Symptom } from './intent.js';

/** What can be asked about when nobody is sure: each stands for all dangers that have the same question. */
export const DANGERS = [
  'chest',
  'stroke-signs',
  'fall',
  'saddle',
  'despair',
  'overdose',
  'pregnancy-alarm',
  'leg-weakness',
  'unwell',
  'calf',
  'cold-leg',
  'meningitis',
] as const satisfies readonly Symptom[];

export type Danger = (typeof DANGERS)[number];

/** The question that fits each danger. What is not here is said at once, whatever was learned. */
export const DANGER_OF: Readonly<Partial<Record<Symptom, Danger>>> = {
  chest: 'chest',
  breathless: 'chest',
  tearing: 'chest',
  'stroke-signs': 'stroke-signs',
  collapse: 'stroke-signs',
  meningitis: 'meningitis',
  'cold-leg': 'cold-leg',
  fall: 'fall',
  'head-thinner': 'fall',
  saddle: 'saddle',
  'both-legs': 'saddle',
  despair: 'despair',
  overdose: 'overdose',
  'pregnancy-alarm': 'pregnancy-alarm',
  ectopic: 'pregnancy-alarm',
  'leg-weakness': 'leg-weakness',
  'arm-weakness': 'leg-weakness',
  fever: 'unwell',
  unwell: 'unwell',
  calf: 'calf',
};
