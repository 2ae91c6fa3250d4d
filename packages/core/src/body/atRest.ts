import type { ArmPlace, LegPlace } from '../model/ask.js';
import { lyingOn, postureOf } from '../model/lying.js';
import type { OneSide } from '../model/side.js';
import type { Body, Facing } from './body.js';
import { OFF_THE_BED } from './body.js';

const SIDES: readonly OneSide[] = ['left', 'right'];

/** Places in which a leg can be left alone. */
const RESTING_LEGS: readonly LegPlace[] = ['long', 'bent', 'forward', 'half-up', 'kneeling', 'out'];
/** Places in which an arm can be left alone. */
const RESTING_ARMS: readonly ArmPlace[] = [
  'resting',
  'out',
  'on-belly',
  'across',
  'forward',
  'supporting',
  'hugging',
];

/**
 * What has been taken up and not put down again.
 *
 * @param body at the end of an exercise, or before it turns over
 * @returns one plain sentence for each; none when nothing is left in the air
 * @example notPutDown(bodyAtRest('supine', [])) // []
 */
export function notPutDown(body: Body): string[] {
  const left: string[] = [];
  for (const side of SIDES) {
    const leg = body.legs[side];
    const arm = body.arms[side];
    if (!RESTING_LEGS.includes(leg)) left.push(`The ${side} leg is still ${leg}.`);
    if (!RESTING_ARMS.includes(arm)) left.push(`The ${side} arm is still ${arm}.`);
  }
  if (body.head !== 'resting') left.push(`The head is still ${body.head}.`);
  if (body.back !== 'level') left.push(`The back is still ${body.back}.`);
  if (body.muscles === 'tight') left.push('Something is still tightened.');
  return left;
}

/**
 * Whether somebody lies without the pillow that was under their head; a long pillow carries the head by itself.
 *
 * @param body at the end of an exercise
 * @returns one plain sentence, or none
 * @example withoutHeadPillow(bodyAtRest('supine', [])) // []
 */
export function withoutHeadPillow({ position, props }: Body): string[] {
  const posture = position === null ? 'any' : postureOf(position);
  if (posture !== 'supine' && posture !== 'side') return [];
  const place = props['head-pillow'];
  return place === 'under-head' ? [] : [`The pillow of the head is still ${place}.`];
}

/**
 * Whether somebody kneels or lies otherwise than lengthways, or at the edge: whatever is told next is told to a body that
 * has its pillow before it, and bed beside it.
 *
 * @param body when a way has led them there
 * @returns one plain sentence for each, or none
 * @example outOfPlace(bodyAtRest('supine', [])).facing // []
 */
export function outOfPlace({ position, facing, edge }: Body): {
  readonly facing: readonly string[];
  readonly edge: readonly string[];
} {
  if (position === null || OFF_THE_BED.includes(position)) return { facing: [], edge: [] };
  return {
    facing: facing === 'head' ? [] : [OUT_OF_PLACE[facing]],
    edge: edge === 'near' ? ['They are at the edge, and nobody has told them to move in.'] : [],
  };
}

const OUT_OF_PLACE: Readonly<Record<Exclude<Facing, 'head'>, string>> = {
  across: 'They are across the bed.',
  out: 'They have their back to the bed.',
  open: 'Nobody has said which way: the feet may be on the pillow.',
};

/**
 * Whether the arms that were crossed for a roll are still crossed after it.
 *
 * @param body when a way has led them there
 * @returns one plain sentence, or none
 * @example stillCrossed(bodyAtRest('supine', [])) // []
 */
export function stillCrossed({ arms }: Body): string[] {
  const crossed = SIDES.filter((side) => arms[side] === 'crossed');
  return crossed.length > 0 ? ['The arms are still crossed on the chest.'] : [];
}

/**
 * Whether somebody lies on an arm along their body, or kneels over a pillow that was under their belly.
 *
 * @param body when a way has led them there
 * @returns one plain sentence for each, or none
 * @example leftUnder(bodyAtRest('side-left', [])) // []
 */
export function leftUnder({ position, arms, props }: Body): string[] {
  const side = position && lyingOn(position);
  const left = side && arms[side] === 'resting' ? [`The ${side} arm lies under the body.`] : [];
  const kneels = position === 'kneeling' && props.pillow === 'under-belly';
  return kneels ? [...left, 'The pillow lies between the hands and the knees.'] : left;
}
