import type { ArmPlace, Ask, BackPlace, HeadPlace, LegPlace } from '../model/ask.js';
import type { MovementTag } from '../model/movementTags.js';
import type { Posture } from '../model/position.js';

type Tags = readonly MovementTag[];

/** What a position asks of the body by itself, whatever is done in it. */
export const TAG_OF_POSTURE: Readonly<Record<Exclude<Posture, 'any'>, MovementTag>> = {
  supine: 'flat-on-back',
  'supine-long-pillow': 'flat-on-back',
  side: 'side-lying',
  prone: 'on-front',
  kneeling: 'on-hands-and-knees',
  'kneeling-at-bed': 'on-hands-and-knees',
  sitting: 'sitting',
  standing: 'standing',
};

const OF_LEG: Readonly<Partial<Record<LegPlace, Tags>>> = {
  lifted: ['deep-hip-bend'],
  'straight-up': ['deep-hip-bend'],
  'drawn-up': ['deep-hip-bend'],
  crossed: ['deep-hip-bend', 'knees-apart'],
  open: ['knees-apart'],
  swayed: ['twist'],
  across: ['twist'],
  behind: ['deep-knee-bend'],
  raised: ['one-leg-load'],
};

const OF_ARM: Readonly<Partial<Record<ArmPlace, Tags>>> = {
  overhead: ['arm-overhead'],
  'bent-up': ['arm-overhead'],
  'behind-neck': ['arm-overhead'],
};

const OF_HEAD: Readonly<Partial<Record<HeadPlace, Tags>>> = {
  turned: ['neck-end-range'],
  tilted: ['neck-end-range'],
  nodded: ['neck-end-range'],
  lifted: ['neck-load'],
  low: ['head-low'],
};

const OF_BACK: Readonly<Partial<Record<BackPlace, Tags>>> = {
  round: ['bend-forward'],
  arched: ['bend-back'],
  turned: ['twist'],
  'side-bent': ['twist'],
  lifted: ['bend-back', 'head-low'],
  leaning: ['bend-forward'],
  folded: ['bend-forward', 'head-low'],
};

/**
 * The movements that a place in the body stands for. What it cannot show (how far a stretch goes, a nerve) a line adds
 * itself with `uses`.
 *
 * @param ask what a line asks
 * @returns movement tags; none for what anybody may do
 * @example tagsOf({ back: 'round' }) // ['bend-forward']
 */
export function tagsOf(ask: Ask): Tags {
  if ('leg' in ask) return OF_LEG[ask.to] ?? [];
  if ('arm' in ask) return OF_ARM[ask.to] ?? [];
  if ('head' in ask) return OF_HEAD[ask.head] ?? [];
  if ('back' in ask) return OF_BACK[ask.back] ?? [];
  if ('muscles' in ask) return ask.muscles === 'tight' ? ['effort'] : [];
  if ('come' in ask) return ask.come === 'any' ? [] : [TAG_OF_POSTURE[ask.come]];
  return [];
}
