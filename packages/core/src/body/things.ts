import type { Ask, Prop, PropPlace } from '../model/ask.js';
import { postureOf } from '../model/lying.js';
import type { Position, Posture } from '../model/position.js';
import type { Body } from './body.js';
import type { Fault } from './fault.js';

/** Where a thing can be put only as long as nobody lies on the place. */
const UNDER: readonly PropPlace[] = ['under-back', 'under-buttock'];

/** Positions in which a thing can be put somewhere; anywhere, where it is not listed. */
const PUT_IN: Readonly<Partial<Record<PropPlace, readonly Posture[]>>> = {
  'between-knees': ['supine', 'side'],
  'under-knees': ['supine', 'supine-long-pillow'],
  'under-belly': ['side'],
  'under-waist': ['side'],
  'under-bump': ['side'],
  'behind-back': ['side', 'sitting', 'standing'],
  'beside-hip': ['supine'],
  'beside-thigh': ['supine'],
  'in-front': ['side', 'kneeling', 'sitting'],
  'behind-thigh': ['supine'],
  'at-wall': ['standing'],
  'on-floor': ['standing', 'sitting'],
};

/** Why a thing cannot be put there now. */
export function placeFault(body: Body, { take, to }: Extract<Ask, { take: string }>): Fault | null {
  const now = body.props[take];
  if (now === undefined) {
    return { kind: 'not-fetched', why: `Nobody has said to have the ${take} within reach.` };
  }
  if (now === 'near' && to !== 'near' && body.position === 'kneeling' && body.facing !== 'head') {
    const why = `The ${take} lies by the head of the bed, and nobody has turned there.`;
    return { kind: 'cannot-follow', why };
  }
  if ([now, to].some((place) => UNDER.includes(place)) && now !== to && body.back !== 'rolled') {
    if (body.position !== null) {
      return { kind: 'cannot-follow', why: `The ${take} is to go ${to}, and somebody lies there.` };
    }
  }
  const posture = body.position && postureOf(body.position);
  const allowed = PUT_IN[to];
  if (posture && allowed && now !== to && !allowed.includes(posture)) {
    return { kind: 'cannot-follow', why: `The ${take} cannot go ${to} while ${posture}.` };
  }
  return null;
}

/** What may stay where it is when a position is left. */
const GOES_ALONG: readonly PropPlace[] = ['near', 'in-hands', 'under-head', 'at-wall', 'on-floor'];

/** Things that lie where somebody is about to roll, by how the roll ends. */
export function inTheWay(body: Body, position: Position): Fault[] {
  const to = postureOf(position);
  const from = body.position && postureOf(body.position);
  const flat = to === 'prone' && body.props['head-pillow'] === 'under-head';
  const face: Fault[] = flat
    ? [{ kind: 'in-the-way', why: 'The pillow of the head is where the face will be.' }]
    : [];
  const others = Object.entries(body.props).flatMap(([prop, place]): Fault[] => {
    if (!place || GOES_ALONG.includes(place) || mayStay(place, from, to)) return [];
    return [{ kind: 'in-the-way', why: `The ${prop as Prop} is still ${place}.` }];
  });
  return [...face, ...others];
}

function mayStay(place: PropPlace, from: Posture | null, to: Posture): boolean {
  // Squeezed between the knees it comes along on every side; what one lies down on, and rolls off, is not in the way.
  if (place === 'between-knees') return to === 'side';
  if (place === 'under-belly') return true;
  if (place === 'under-back') return to === 'supine-long-pillow' || to === 'supine';
  if (place === 'in-front') return from === 'kneeling' && to === 'kneeling';
  return false;
}
