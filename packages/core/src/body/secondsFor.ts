import type { ArmPlace, Ask, BackPlace, HeadPlace, LegPlace } from '../model/ask.js';
import { lyingOn, postureOf } from '../model/lying.js';
import type { Posture } from '../model/position.js';
import type { OneSide } from '../model/side.js';
import type { Body } from './body.js';

/**
 * How long each movement takes somebody who is stiff, sore and in the dark, in seconds.
 *
 * Every figure here is OUR ESTIMATE, on the slow side. The one study of bed mobility that was found (J Rehabil Res Dev
 * 2000;37:633–638) times sitting up, and not these parts. Whoever has better figures changes this table, and the
 * simulator then asks every line for the time.
 */
const LEG: Readonly<Record<LegPlace, number>> = {
  long: 3,
  bent: 3,
  'half-lifted': 2,
  lifted: 3,
  'straight-up': 3,
  crossed: 4,
  open: 2,
  swayed: 4,
  across: 3,
  forward: 2,
  behind: 4,
  'half-up': 3,
  'drawn-up': 3,
  back: 3,
  raised: 3,
  kneeling: 3,
  step: 2,
  'over-edge': 4,
  'on-chair': 6,
  out: 2,
};

const ARM: Readonly<Record<ArmPlace, number>> = {
  resting: 1,
  out: 1,
  'on-belly': 2,
  'on-knee': 2,
  crossed: 2,
  across: 2,
  forward: 2,
  up: 2,
  overhead: 3,
  open: 5,
  'bent-up': 2,
  'bent-out': 2,
  holding: 4,
  under: 3,
  supporting: 2,
  pressing: 1,
  shrugged: 3,
  reaching: 3,
  'on-hips': 2,
  'behind-back': 3,
  'behind-neck': 3,
  hugging: 3,
};

const HEAD: Readonly<Record<HeadPlace, number>> = {
  resting: 1,
  'turned-a-little': 2,
  turned: 3,
  tilted: 3,
  nodded: 1,
  lifted: 1,
  low: 2,
};

const BACK: Readonly<Record<BackPlace, number>> = {
  level: 1,
  flat: 1,
  round: 4,
  arched: 4,
  turned: 2,
  'side-bent': 3,
  lifted: 2,
  hinged: 2,
  leaning: 3,
  folded: 4,
  rolled: 11,
  propped: 4,
};

/** Getting into a position, from wherever it can be reached in one go. */
const COME: Readonly<Record<Exclude<Posture, 'any'>, number>> = {
  supine: 12,
  'supine-long-pillow': 8,
  side: 15,
  prone: 15,
  kneeling: 8,
  'kneeling-at-bed': 6,
  sitting: 6,
  standing: 7,
};

/** From one side over the back onto the other. */
const TURN_OVER = 25;
/** Lying back from half way onto the side. */
const ROLL_BACK = 11;
/** Half way onto the side, down from a pillow that is under the whole back. */
const ROLL_OFF = 13;
/** Going for a thing before one lies down; for another one, out of a cupboard. */
const FETCH_FROM_THE_ROOM = 7;
const FETCH_FROM_A_CUPBOARD = 20;
/** Finding a thing in the dark and putting it in its place, and moving one that is there already. */
const FETCH = 6;
const MOVE = 4;
/** Reaching behind oneself with it. */
const BEHIND = 10;
/** Setting it down where it is out of the way. */
const PUT_ASIDE = 3;
/** Lifting the upper knee for it. */
const BETWEEN_KNEES = 4;
const SHUFFLE = 10;
/** As one turns: from the edge, where many sleep. */
const INTO_THE_MIDDLE = 4;
/** Rolling, feet over the edge and up, by oneself: from wherever one lies. */
const SIT_UP = 18;
/** Pushing up from one side, with the feet over the edge. */
const PUSH_UP_TO_SIT = 10;
/** In small steps, and on hands and knees. */
const TURN_AROUND = 4;
const TURN_ON_KNEES = 6;
/** An arm that one lies on has to be drawn out first. */
const DRAWN_OUT = 3;
/** The head comes down with the shoulder that leans on it. */
const DOWN_FROM_THE_ELBOW = 3;
const TIGHTEN = 1;

/** All of it, for the page that a clinician reads. */
export const STIFF_SECONDS = {
  'a leg': LEG,
  'an arm': { ...ARM, 'drawn out from under the body': DRAWN_OUT },
  'the head': HEAD,
  'the back': BACK,
  'the whole body': {
    ...COME,
    'onto the other side': TURN_OVER,
    'back from half a roll': ROLL_BACK,
    'half a roll off a long pillow': ROLL_OFF,
    'a shuffle': SHUFFLE,
    'into the middle of the bed, besides': INTO_THE_MIDDLE,
    'up to sit, from wherever one lies': SIT_UP,
    'up to sit, from one side': PUSH_UP_TO_SIT,
    'turning around': TURN_AROUND,
    'turning on hands and knees': TURN_ON_KNEES,
  },
  'a thing': {
    'fetched from the room': FETCH_FROM_THE_ROOM,
    'fetched from a cupboard': FETCH_FROM_A_CUPBOARD,
    fetched: FETCH,
    moved: MOVE,
    'behind the back': BEHIND,
    'between the knees, besides': BETWEEN_KNEES,
    'put aside': PUT_ASIDE,
  },
} as const;

/**
 * How long it takes to do what is asked, from how the body lies.
 *
 * @param ask what a line asks, and what the body has not done yet
 * @param body as it is before
 * @returns whole seconds, without those of the words
 * @example secondsFor({ leg: 'side', to: 'lifted' }, bodyAtRest('supine', [])) // 3
 */
export function secondsFor(ask: Ask, body: Body): number {
  if ('leg' in ask) return LEG[ask.to];
  if ('arm' in ask) return ARM[ask.to];
  if ('head' in ask) {
    const down = body.back === 'propped' ? DOWN_FROM_THE_ELBOW : 0;
    return Math.max(HEAD[ask.head], HEAD[body.head], down);
  }
  if ('back' in ask) return secondsForBack(ask.back, body);
  if ('muscles' in ask) return TIGHTEN;
  if ('take' in ask) return secondsToPut(ask, body);
  if ('shuffle' in ask) return SHUFFLE;
  if ('turn' in ask) return body.position === 'kneeling' ? TURN_ON_KNEES : TURN_AROUND;
  if ('breathe' in ask || 'keep' in ask || 'go' in ask || ask.come === 'any') return 0;
  if (body.back === 'rolled') return ROLL_BACK;
  if (ask.come === 'sitting' && body.position === null) return SIT_UP;
  const more = ask.toward === 'middle' ? INTO_THE_MIDDLE : 0;
  const isOnASide = body.position !== null && postureOf(body.position) === 'side';
  if (ask.come === 'sitting' && isOnASide) return PUSH_UP_TO_SIT;
  return (ask.come === 'side' && isOnASide ? TURN_OVER : COME[ask.come]) + more;
}

function secondsForBack(to: BackPlace, { back, position }: Body): number {
  if (back === 'rolled') return ROLL_BACK;
  return to === 'rolled' && position === 'supine-long-pillow'
    ? ROLL_OFF
    : Math.max(BACK[to], BACK[back]);
}

/** The way back of a leg is as long as the way out. */
export function secondsBackOf(leg: LegPlace): number {
  return LEG[leg];
}

/** So is that of an arm that has swept out; any other is let go of, or sinks by itself. */
export function secondsBackOfArm(arm: ArmPlace): number {
  return SWEPT_OUT.includes(arm) ? ARM[arm] : 0;
}

const SWEPT_OUT: readonly ArmPlace[] = ['open', 'overhead', 'reaching'];

/** More for an arm that the body lies on. */
export function secondsToDrawOut(side: OneSide, to: ArmPlace, { position }: Body): number {
  const isUnder = position !== null && lyingOn(position) === side;
  // It lies in front, and pushes from where it is.
  return isUnder && to !== 'forward' && to !== 'supporting' ? DRAWN_OUT : 0;
}

function secondsToPut({ take, to }: Extract<Ask, { take: string }>, { props }: Body): number {
  if (to === 'near') return PUT_ASIDE;
  if (to === 'behind-back') return BEHIND;
  return (props[take] === 'near' ? FETCH : MOVE) + (to === 'between-knees' ? BETWEEN_KNEES : 0);
}
