import type { ArmPlace, Ask, LegPlace } from '../model/ask.js';
import { lyingOn, postureOf } from '../model/lying.js';
import { otherSide } from '../model/otherSide.js';
import type { Position, Posture } from '../model/position.js';
import type { OneSide } from '../model/side.js';
import { notPutDown } from './atRest.js';
import type { Body, Facing } from './body.js';
import { limbsIn, OFF_THE_BED } from './body.js';
import type { Fault } from './fault.js';
import { secondsBackOf, secondsBackOfArm, secondsFor, secondsToDrawOut } from './secondsFor.js';
import type { SideSaid } from './sidesOf.js';
import { sidesOf } from './sidesOf.js';
import { inTheWay, placeFault } from './things.js';

/** What came of one ask. */
export interface Followed {
  readonly body: Body;
  /** Seconds that it takes; 0 where the body was like that already. */
  readonly seconds: number;
  readonly faults: readonly Fault[];
}

/**
 * Lets a body do one thing.
 *
 * @param body as it is
 * @param ask what it is asked
 * @param said what `{side}` is in the line's words
 * @param reaching where a `come` leads, left and right included
 * @returns the body as it is then, the seconds it took, and what was wrong with asking
 * @example follow(bodyAtRest('supine', []), { leg: 'left', to: 'crossed', of: 'right' }, null).faults.length // 1
 */
export function follow(
  body: Body,
  ask: Ask,
  said: SideSaid,
  reaching: Position | null = null,
): Followed {
  if ('leg' in ask) return moveLegs(body, ask, said);
  if ('arm' in ask) return moveArms(body, ask, said);
  if ('take' in ask) return put(body, ask);
  if ('come' in ask) return come(body, ask, reaching);
  const seconds = isSo(body, ask) ? 0 : secondsFor(ask, body);
  if ('head' in ask) return { body: { ...body, head: ask.head }, seconds, faults: [] };
  if ('back' in ask) {
    const facing = ask.toward && body.position === 'sitting' ? 'head' : body.facing;
    return {
      body: { ...body, back: ask.back, facing },
      seconds,
      faults: backFaults(body, ask.back),
    };
  }
  if ('muscles' in ask) return { body: { ...body, muscles: ask.muscles }, seconds, faults: [] };
  if ('keep' in ask) return { body, seconds: 0, faults: [] };
  if ('turn' in ask) {
    return {
      body: ask.turn === 'to-head' ? { ...body, facing: 'head' } : body,
      seconds,
      faults: [],
    };
  }
  if ('shuffle' in ask) {
    return { body: { ...body, ...SHUFFLED[ask.shuffle] }, seconds, faults: [] };
  }
  return { body, seconds: 0, faults: [] };
}

const SHUFFLED: Readonly<Record<Of<'shuffle'>['shuffle'], Partial<Body>>> = {
  'to-middle': { edge: 'away' },
  'to-edge': { edge: 'near' },
  'to-foot': { roomAhead: true },
};

/** Whether there is nothing left to do. */
function isSo(body: Body, ask: Ask): boolean {
  if ('head' in ask) return body.head === ask.head;
  if ('back' in ask) return body.back === ask.back;
  if ('turn' in ask) return ask.turn === 'to-head' && body.facing === 'head';
  return 'muscles' in ask && body.muscles === ask.muscles;
}

type Of<Key extends string> = Extract<Ask, Readonly<Record<Key, unknown>>>;

/** Positions in which a leg can be brought somewhere; anywhere, where it is not listed. */
const LEG_IN: Readonly<Partial<Record<LegPlace, readonly Posture[]>>> = {
  lifted: ['supine', 'supine-long-pillow'],
  'half-lifted': ['supine', 'supine-long-pillow'],
  'straight-up': ['supine', 'supine-long-pillow'],
  swayed: ['supine'],
  across: ['supine'],
  crossed: ['supine', 'sitting'],
  behind: ['side'],
  forward: ['side'],
  'drawn-up': ['side'],
  open: ['supine', 'side'],
  back: ['kneeling'],
  raised: ['kneeling'],
  'over-edge': ['side'],
  step: ['standing', 'kneeling-at-bed'],
};

/** Where a leg has to be before it can be there; from anywhere, where it is not listed. */
const LEG_FROM: Readonly<Partial<Record<LegPlace, readonly LegPlace[]>>> = {
  'half-lifted': ['bent', 'half-lifted'],
  lifted: ['bent', 'lifted', 'straight-up', 'across'],
  'straight-up': ['lifted', 'straight-up'],
  crossed: ['bent', 'crossed'],
  swayed: ['bent', 'swayed'],
  across: ['bent', 'lifted', 'across'],
  open: ['bent', 'open'],
  behind: ['bent', 'behind'],
  raised: ['back', 'raised'],
};

/** Where the other foot has to be on the bed, for a leg leans or pushes on it. */
const NEEDS_OTHER_FOOT: readonly LegPlace[] = ['crossed'];
const ON_THE_BED: readonly LegPlace[] = ['bent', 'long', 'forward', 'open', 'swayed'];
/** What has nothing between the knees. */
const NEEDS_FREE_KNEES: readonly LegPlace[] = ['open', 'behind'];

function moveLegs(body: Body, ask: Of<'leg'>, said: SideSaid): Followed {
  const sides = sidesOf(ask.leg, said, body);
  if (sides.length === 0) return unsaid(body);
  const moved = sides.filter((side) => body.legs[side] !== ask.to);
  const faults = moved.flatMap((side) => legFaults(body, side, ask, sides));
  const legs = { ...body.legs, ...Object.fromEntries(moved.map((side) => [side, ask.to])) };
  // One after the other, but for what goes together, and comes back so.
  const oneAtATime =
    ONE_AT_A_TIME.includes(ask.to) &&
    !moved.some((side) => COME_BACK_TOGETHER.includes(body.legs[side]));
  const times = moved.length > 1 && oneAtATime ? 2 : Math.min(1, moved.length);
  const back = moved.map((side) => secondsBackOf(body.legs[side]));
  const seconds = times * Math.max(secondsFor(ask, body), ...back);
  return { body: { ...body, legs }, seconds, faults };
}

const ONE_AT_A_TIME: readonly LegPlace[] = ['long', 'bent', 'lifted', 'over-edge', 'kneeling'];
const COME_BACK_TOGETHER: readonly LegPlace[] = ['swayed', 'open', 'half-up', 'drawn-up'];

function legFaults(
  body: Body,
  side: OneSide,
  { to }: Of<'leg'>,
  together: readonly OneSide[],
): Fault[] {
  const faults: Fault[] = [];
  const from = body.legs[side];
  const other = body.legs[otherSide(side)];
  const posture = body.position && postureOf(body.position);
  const allowed = LEG_IN[to];
  if (posture && allowed && !allowed.includes(posture)) {
    faults.push(cannot(`A leg cannot be ${to} while ${posture}.`));
  }
  const before = LEG_FROM[to];
  if (before && !before.includes(from)) {
    faults.push(cannot(`The ${side} leg cannot be ${to}: it is ${from}.`));
  }
  if (to === 'over-edge' && body.edge !== 'near') {
    faults.push(cannot('The feet may not reach the edge: nobody has told them to move there.'));
  }
  const leans = NEEDS_OTHER_FOOT.includes(to) || NEEDS_OTHER_FOOT.includes(from);
  if (leans && together.length === 1 && !ON_THE_BED.includes(other)) {
    faults.push(
      cannot(`The ${side} leg cannot go from ${from} to ${to} while the other foot is ${other}.`),
    );
  }
  if (NEEDS_FREE_KNEES.includes(to) && body.props.pillow === 'between-knees') {
    faults.push({ kind: 'in-the-way', why: 'The pillow is still between the knees.' });
  }
  if (ON_THE_BED.includes(to)) {
    const held = (['left', 'right'] as const).filter((arm) => body.holds[arm]?.includes(side));
    if (held.length > 0) {
      faults.push({ kind: 'not-put-down', why: `A hand still has hold of the ${side} leg.` });
    }
  }
  return faults;
}

/** Positions in which an arm can be brought somewhere; anywhere, where it is not listed. */
const ARM_IN: Readonly<Partial<Record<ArmPlace, readonly Posture[]>>> = {
  open: ['side'],
  under: ['kneeling'],
  'bent-up': ['supine', 'supine-long-pillow'],
  supporting: ['side', 'prone', 'kneeling', 'kneeling-at-bed', 'sitting', 'standing'],
};

/** What a hand can get hold of. */
const CAN_BE_HELD: readonly LegPlace[] = [
  'lifted',
  'half-lifted',
  'straight-up',
  'behind',
  'across',
];

function moveArms(body: Body, ask: Of<'arm'>, said: SideSaid): Followed {
  const sides = sidesOf(ask.arm, said, body);
  if (sides.length === 0) return unsaid(body);
  const moved = sides.filter((side) => body.arms[side] !== ask.to || ask.of !== undefined);
  const arms = { ...body.arms, ...Object.fromEntries(sides.map((side) => [side, ask.to])) };
  const held = ask.to === 'holding' && ask.of ? sidesOf(ask.of, said, body) : [];
  const holds = {
    ...body.holds,
    ...Object.fromEntries(sides.map((side) => [side, held.length > 0 ? held : undefined])),
  };
  const faults: Fault[] = held
    .filter((side) => !CAN_BE_HELD.includes(body.legs[side]))
    .map((side) => cannot(`The ${side} leg cannot be held: it is ${body.legs[side]}.`));
  const posture = body.position && postureOf(body.position);
  const allowed = ARM_IN[ask.to];
  if (posture && allowed && !allowed.includes(posture)) {
    faults.push(cannot(`An arm cannot be ${ask.to} while ${posture}.`));
  }
  const drawnOut = Math.max(0, ...moved.map((side) => secondsToDrawOut(side, ask.to, body)));
  const back = moved.map((side) => secondsBackOfArm(body.arms[side]));
  const seconds = moved.length > 0 ? Math.max(secondsFor(ask, body), ...back) + drawnOut : 0;
  return { body: { ...body, arms, holds }, seconds, faults };
}

function put(body: Body, ask: Of<'take'>): Followed {
  const isThere = body.props[ask.take] === ask.to;
  const fault = placeFault(body, ask);
  const props = { ...body.props, [ask.take]: ask.to };
  // What is beside one hip is moved to the other.
  const seconds = isThere && ask.of === undefined ? 0 : secondsFor(ask, body);
  return { body: { ...body, props }, seconds, faults: fault ? [fault] : [] };
}

/** From where each position can be reached in one go. */
const COME_FROM: Readonly<Record<Exclude<Posture, 'any'>, readonly Posture[]>> = {
  supine: ['supine', 'supine-long-pillow', 'side'],
  'supine-long-pillow': ['supine', 'supine-long-pillow'],
  side: ['supine', 'side', 'prone', 'kneeling', 'sitting'],
  prone: ['prone', 'side', 'kneeling'],
  kneeling: ['kneeling', 'side', 'prone', 'standing'],
  'kneeling-at-bed': ['kneeling-at-bed', 'standing'],
  sitting: ['sitting', 'side', 'standing'],
  standing: ['standing', 'sitting', 'kneeling-at-bed'],
};

function come(body: Body, ask: Of<'come'>, reaching: Position | null): Followed {
  if (ask.come === 'any') return { body, seconds: 0, faults: [] };
  const position = reachedBy(ask.come, body.position, reaching);
  if (body.position === position) return { body, seconds: 0, faults: [] };
  const seconds = secondsFor(ask, body);
  const from = body.position && postureOf(body.position);
  const faults: Fault[] = [];
  if (from) {
    if (!COME_FROM[ask.come].includes(from)) {
      faults.push(cannot(`Nobody comes from ${from} to ${ask.come} in one go.`));
    }
    faults.push(
      ...notPutDown({ ...body, ...partWay(body) }).map(
        (why): Fault => ({ kind: 'not-put-down', why }),
      ),
      ...inTheWay(body, position),
    );
    if (rolls(from, ask) && body.edge !== 'away') {
      faults.push({ kind: 'in-the-way', why: 'The edge may be near: nobody has looked for it.' });
    }
    if (from === 'kneeling' && ask.come === 'prone' && !body.roomAhead) {
      faults.push({ kind: 'in-the-way', why: 'Their head would come to lie beyond the pillow.' });
    }
  }
  const lying = arrived(body, position);
  return {
    body: ask.toward === 'middle' ? { ...lying, edge: 'away' } : lying,
    seconds,
    faults,
  };
}

/** Rolling moves somebody sideways, and so does sitting down beside one's knees; onto the back one comes to where one began. */
function rolls(from: Posture, { come: to, toward }: Of<'come'>): boolean {
  if (toward === 'edge') return false;
  return (to === 'side' && from !== 'sitting') || (to === 'prone' && from === 'side');
}

const BEGUN_ON_PURPOSE: readonly Body['back'][] = ['rolled', 'hinged', 'propped'];

/** What a way into a position has begun with on purpose: half rolled, feet over the edge, a knee up, an elbow propped. */
function partWay({ legs, arms, back }: Body): Partial<Body> {
  const settled = (leg: LegPlace): LegPlace =>
    leg === 'over-edge' || leg === 'step' || leg === 'on-chair' ? 'bent' : leg;
  return {
    legs: { left: settled(legs.left), right: settled(legs.right) },
    arms: {
      left: arms.left === 'crossed' ? 'across' : arms.left,
      right: arms.right === 'crossed' ? 'across' : arms.right,
    },
    back: BEGUN_ON_PURPOSE.includes(back) ? 'level' : back,
  };
}

function reachedBy(posture: Posture, now: Position | null, reaching: Position | null): Position {
  if (reaching && postureOf(reaching) === posture) return reaching;
  if (posture === 'side') return now === 'side-left' || now === 'side-right' ? now : 'side-left';
  return posture as Position;
}

/** Bent knees stay bent on the back and on the side. */
function arrived(body: Body, position: Position): Body {
  const { legs, arms } = limbsIn(position);
  const keepsKnees = position === 'supine' || lyingOn(position) !== null;
  const kept = (side: OneSide): LegPlace =>
    keepsKnees && body.legs[side] === 'bent' ? 'bent' : legs[side];
  // From the front one rolls onto an arm that lies along the body.
  const under = body.position === 'prone' ? lyingOn(position) : null;
  const crossed = (side: OneSide): ArmPlace =>
    body.arms[side] === 'crossed' ? 'crossed' : arms[side];
  return {
    ...body,
    position,
    legs: { left: kept('left'), right: kept('right') },
    arms: under
      ? { ...arms, [under]: 'resting' }
      : { left: crossed('left'), right: crossed('right') },
    holds: {},
    back: 'level',
    ...placeIn(body, position),
    roomAhead: body.position === 'prone' && position === 'kneeling',
  };
}

/** Where in the bed a change of position leads, if nothing more is said. */
function placeIn(
  { position: from, facing, edge }: Body,
  to: Position,
): Pick<Body, 'facing' | 'edge'> {
  if (OFF_THE_BED.includes(to)) return { facing: 'out', edge: 'near' };
  if (from === null) return { facing: 'head', edge: 'near' };
  if (to === 'kneeling')
    return { facing: kneelingFrom(from, facing), edge: from === 'standing' ? 'near' : 'unknown' };
  // Lying down from the edge, one has the bed behind one.
  if (from === 'sitting') return { facing: facing === 'head' ? 'head' : 'open', edge: 'away' };
  return { facing, edge: from === to ? edge : 'unknown' };
}

/** Whoever climbs onto the bed kneels across it, and whoever pushes up from one side turns as they do. */
function kneelingFrom(from: Position, facing: Facing): Facing {
  if (from === 'standing') return 'across';
  return lyingOn(from) === null ? facing : 'open';
}

function backFaults(body: Body, back: Body['back']): Fault[] {
  const posture = body.position && postureOf(body.position);
  if (back === 'lifted' && (body.legs.left !== 'bent' || body.legs.right !== 'bent')) {
    return [cannot('Hips are lifted from two feet on the bed.')];
  }
  if (back === 'rolled' && posture && posture !== 'supine' && posture !== 'supine-long-pillow') {
    return [cannot(`Nobody rolls to one side while ${posture}.`)];
  }
  return [];
}

function cannot(why: string): Fault {
  return { kind: 'cannot-follow', why };
}

function unsaid(body: Body): Followed {
  const why = 'The line works one side, and nobody has said which.';
  return { body, seconds: 0, faults: [{ kind: 'side-not-said', why }] };
}
