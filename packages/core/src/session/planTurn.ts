import type { Timeline } from '../timeline/compileTimeline.js';
import { indexOf } from '../timeline/places.js';
import type { Segment } from '../timeline/segment.js';
import type { Session } from './session.js';

/** How much one answer of a voice platform may hold. */
export interface TurnLimit {
  /** Longest answer, in seconds. */
  readonly seconds: number;
  /** Longest answer, in characters of its markup. */
  readonly characters?: number;
  /** Speech is given this many times its budget, because nobody knows how fast a device speaks. */
  readonly speechMargin?: number;
  /** Seconds kept for the question that closes an answer. */
  readonly closingSeconds?: number;
  /** Characters that a segment takes in the answer; needed where `characters` is given. */
  readonly charactersOf?: (segment: Segment) => number;
}

/** The stretch of a timeline that one answer plays. */
export interface Chunk {
  readonly segments: readonly Segment[];
  /** Planned length: exact seconds and speech budgets, without margin. */
  readonly seconds: number;
  /** True when the timeline ends with it, so no question follows. */
  readonly last: boolean;
}

/** A limit that the longest piece which must not be cut does not fit. */
export class TurnLimitTooSmall extends Error {
  override readonly name = 'TurnLimitTooSmall';
  constructor(
    /** The id of the step that does not fit. */
    readonly unit: string,
    message: string,
  ) {
    super(message);
  }
}

interface Unit {
  readonly segments: readonly Segment[];
  readonly cost: Cost;
}

interface Cost {
  readonly seconds: number;
  readonly characters: number;
}

/**
 * Plans how much of a timeline fits the next answer. An answer ends between steps or sides, never inside a hold or
 * between set-up and movement; there are as few answers as possible, and then they are as even as possible.
 *
 * @param session where the person is; playing goes on from the start of that segment
 * @param timeline the session's timeline
 * @param limit what one answer may hold
 * @returns the next answer's stretch; empty when the session has ended
 * @throws TurnLimitTooSmall when one step alone is too long; its `unit` names the step
 * @example planTurn(session, timeline, { seconds: 235 }).last // false
 */
export function planTurn(session: Session, timeline: Timeline, limit: TurnLimit): Chunk {
  if (session.status === 'ended') return { segments: [], seconds: 0, last: true };
  const largest = {
    seconds: limit.seconds,
    characters: limit.characters ?? Number.POSITIVE_INFINITY,
  };
  const units = unitsOf(timeline.segments.slice(startOf(session, timeline)), largest, limit);
  for (const unit of units) refuseIfTooLong(unit, largest, limit);
  const chunks = fillGreedily(units, largest, limit);
  const even = evenOut(units, chunks.length, largest, limit);
  const segments = (even[0] ?? []).flatMap((unit) => unit.segments);
  return {
    segments,
    seconds: segments.reduce((total, segment) => total + segment.seconds, 0),
    last: even.length <= 1,
  };
}

/** The segment the person is in or, when it is over, the one after it. */
function startOf(session: Session, timeline: Timeline): number {
  const index = indexOf(timeline, session.segmentId);
  const over = session.elapsedMs >= (timeline.segments[index]?.seconds ?? 0) * 1000;
  return over ? index + 1 : index;
}

/**
 * A step with the way into its position; the welcome goes with the first, the last word with the last. What is too long
 * that way comes apart between its steps, and breathing alone comes apart between two breaths.
 */
function unitsOf(segments: readonly Segment[], largest: Cost, limit: TurnLimit): Unit[] {
  const unitOf = (group: readonly Segment[]): Unit => ({
    segments: group,
    cost: costOf(group, limit),
  });
  const tooLong = ({ cost }: Unit) => !fits(cost, false, largest, limit);
  return groupBy(segments, goesTogether)
    .map(unitOf)
    .flatMap((unit) =>
      tooLong(unit) ? groupBy(unit.segments, isAfterWelcome).map(unitOf) : [unit],
    )
    .flatMap((unit) => (tooLong(unit) ? groupBy(unit.segments, isSameStep).map(unitOf) : [unit]))
    .flatMap((unit) => (tooLong(unit) ? groupBy(unit.segments, isSameBreath).map(unitOf) : [unit]));
}

/** Segments in order, in groups of those that belong to the one before. */
function groupBy(
  segments: readonly Segment[],
  belongs: (before: Segment, segment: Segment) => boolean,
): Segment[][] {
  const groups: Segment[][] = [];
  for (const segment of segments) {
    const before = groups.at(-1)?.at(-1);
    if (before && belongs(before, segment)) groups.at(-1)?.push(segment);
    else groups.push([segment]);
  }
  return groups;
}

function goesTogether(before: Segment, segment: Segment): boolean {
  const leadsIn = ['intro', 'talk', 'transition'].includes(before.kind);
  return before.step === segment.step || leadsIn || segment.kind === 'outro';
}

/** The welcome can stand alone; the way into a position rather stays with what it leads to. */
function isAfterWelcome(before: Segment): boolean {
  return before.kind !== 'intro' && before.kind !== 'talk';
}

function isSameStep(before: Segment, segment: Segment): boolean {
  return before.step === segment.step;
}

function isSameBreath(before: Segment, segment: Segment): boolean {
  return before.kind !== 'breathe' || segment.kind !== 'breathe' || before.rep === segment.rep;
}

function costOf(segments: readonly Segment[], limit: TurnLimit): Cost {
  const margin = limit.speechMargin ?? 1.25;
  let seconds = 0;
  let characters = 0;
  for (const segment of segments) {
    const spoken = segment.lines.reduce((total, line) => total + line.seconds, 0);
    seconds += segment.seconds - spoken + spoken * margin;
    characters += limit.charactersOf?.(segment) ?? 0;
  }
  return { seconds, characters };
}

/** Every answer but the last keeps room for its closing question. */
function fits(cost: Cost, last: boolean, largest: Cost, limit: TurnLimit): boolean {
  const closing = last ? 0 : (limit.closingSeconds ?? 0);
  return cost.seconds + closing <= largest.seconds && cost.characters <= largest.characters;
}

function refuseIfTooLong(unit: Unit, largest: Cost, limit: TurnLimit): void {
  if (fits(unit.cost, false, largest, limit)) return;
  const name = unit.segments.findLast((segment) => segment.exercise)?.step ?? 'intro';
  throw new TurnLimitTooSmall(
    name,
    `One answer may last ${largest.seconds} seconds, but ${name} alone takes ` +
      `${Math.ceil(unit.cost.seconds + (limit.closingSeconds ?? 0))}.`,
  );
}

function fillGreedily(units: readonly Unit[], largest: Cost, limit: TurnLimit): Unit[][] {
  const chunks: Unit[][] = [];
  let sum: Cost = { seconds: 0, characters: 0 };
  for (const [index, unit] of units.entries()) {
    const together = plus(sum, unit.cost);
    const chunk = chunks.at(-1);
    if (chunk && fits(together, index === units.length - 1, largest, limit)) {
      chunk.push(unit);
      sum = together;
    } else {
      chunks.push([unit]);
      sum = unit.cost;
    }
  }
  return chunks;
}

/** The smallest limit that still needs no more answers makes the longest answer as short as it can be. */
function evenOut(units: readonly Unit[], count: number, largest: Cost, limit: TurnLimit): Unit[][] {
  let low = Math.max(0, ...units.map((unit) => unit.cost.seconds + (limit.closingSeconds ?? 0)));
  let high = largest.seconds;
  let best = fillGreedily(units, largest, limit);
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    const tried = fillGreedily(units, { ...largest, seconds: middle }, limit);
    if (tried.length <= count) {
      best = tried;
      high = middle;
    } else {
      low = middle;
    }
  }
  return best;
}

function plus(one: Cost, other: Cost): Cost {
  return {
    seconds: one.seconds + other.seconds,
    characters: one.characters + other.characters,
  };
}
