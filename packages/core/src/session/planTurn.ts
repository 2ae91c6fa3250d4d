import { isObject, mustBe } from '../model/argument.js';
import { secondsOf } from '../model/secondsOf.js';
import type { Timeline } from '../timeline/compileTimeline.js';
import { mustBeTimeline } from '../timeline/mustBeTimeline.js';
import { indexOf } from '../timeline/places.js';
import type { Segment } from '../timeline/segment.js';
import { mustBeSession } from './mustBeSession.js';
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
  /** Seconds of a segment in which words are spoken; without it, what is planned for its lines, and for acting on them. */
  readonly wordSecondsOf?: (segment: Segment) => number;
  /** Characters that a segment takes in the answer; needed where `characters` is given. */
  readonly charactersOf?: (segment: Segment) => number;
}

/** The segments that one answer plays. */
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

/** "Carrying on." */
const OPENING_SECONDS = 2;

/** A piece that is not cut. Its seconds have the margin for speech in them. */
interface Unit {
  readonly segments: readonly Segment[];
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
 * @returns the next answer's segments; empty when the session has ended
 * @throws TurnLimitTooSmall when one step alone is too long; its `unit` names the step
 * @example planTurn(session, timeline, { seconds: 235 }).last // false
 */
export function planTurn(session: Session, timeline: Timeline, limit: TurnLimit): Chunk {
  mustBeSession(session);
  mustBeTimeline(timeline);
  mustBe(
    isObject(limit) && limit.seconds > 0,
    'A limit has seconds, such as { seconds: 235 }',
    limit,
  );
  if (session.status === 'ended') return { segments: [], seconds: 0, last: true };
  const { closingSeconds = 0, speechMargin = 1.25, wordSecondsOf = plannedForLines } = limit;
  const mostCharacters = limit.characters ?? Number.POSITIVE_INFINITY;
  const units = unitsOf(timeline.segments.slice(startOf(session, timeline)));
  const tooLong = units.find(isTooLong);
  if (tooLong) throw refusal(tooLong);
  const even = evenOut();
  const segments = (even[0] ?? []).flatMap((unit) => unit.segments);
  return { segments, seconds: secondsOf(segments), last: even.length <= 1 };

  /**
   * A step with the way into its position; the welcome goes with the first, the last word with the last. What is too
   * long that way comes apart between its steps, and breathing and massage come apart between two repetitions.
   */
  function unitsOf(left: readonly Segment[]): Unit[] {
    return [isAfterWelcome, isSameStep, isSameRepetition].reduce(
      (pieces, belongs) =>
        pieces.flatMap((unit) =>
          isTooLong(unit) ? groupBy(unit.segments, belongs).map(unitOf) : [unit],
        ),
      groupBy(left, goesTogether).map(unitOf),
    );
  }

  function unitOf(group: readonly Segment[]): Unit {
    const spoken = group.reduce((sum, segment) => sum + wordSecondsOf(segment), 0);
    return {
      segments: group,
      seconds: secondsOf(group) + spoken * (speechMargin - 1),
      characters: group.reduce((sum, segment) => sum + (limit.charactersOf?.(segment) ?? 0), 0),
    };
  }

  function isTooLong(unit: Unit): boolean {
    return !fits(unit.seconds, unit.characters, false, limit.seconds);
  }

  /** Every answer but the last keeps room for its closing question; the last for the word that it may begin with. */
  function fits(seconds: number, characters: number, last: boolean, most: number): boolean {
    const around = last ? Math.min(OPENING_SECONDS, closingSeconds) : closingSeconds;
    return seconds + around <= most && characters <= mostCharacters;
  }

  function refusal(unit: Unit): TurnLimitTooSmall {
    const name = unit.segments.findLast((segment) => segment.exercise)?.step ?? 'intro';
    const seconds = Math.ceil(unit.seconds + closingSeconds);
    return new TurnLimitTooSmall(
      name,
      `One answer may last ${limit.seconds} seconds, but ${name} alone takes ${seconds}.`,
    );
  }

  function fillGreedily(most: number): Unit[][] {
    const chunks: Unit[][] = [];
    let seconds = 0;
    let characters = 0;
    for (const [index, unit] of units.entries()) {
      seconds += unit.seconds;
      characters += unit.characters;
      const chunk = chunks.at(-1);
      if (chunk && fits(seconds, characters, index === units.length - 1, most)) {
        chunk.push(unit);
        continue;
      }
      chunks.push([unit]);
      seconds = unit.seconds;
      characters = unit.characters;
    }
    return chunks;
  }

  /** The smallest limit that still needs no more answers makes the longest answer as short as it can be. */
  function evenOut(): Unit[][] {
    let low = Math.max(0, ...units.map(({ seconds }) => seconds + closingSeconds));
    let high = limit.seconds;
    let best = fillGreedily(high);
    const { length } = best;
    while (high - low > 0.5) {
      const middle = (low + high) / 2;
      const tried = fillGreedily(middle);
      if (tried.length <= length) {
        best = tried;
        high = middle;
      } else {
        low = middle;
      }
    }
    return best;
  }
}

function plannedForLines({ lines }: Segment): number {
  return secondsOf(lines);
}

/** The segment the person is in or, when it is over, the one after it. */
function startOf(session: Session, timeline: Timeline): number {
  const index = indexOf(timeline, session.segmentId);
  const over = session.elapsedMs >= (timeline.segments[index]?.seconds ?? 0) * 1000;
  return over ? index + 1 : index;
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

function isSameRepetition(before: Segment, segment: Segment): boolean {
  const cuttable = before.kind === 'breathe' || before.kind === 'squeeze';
  return !cuttable || segment.rep === undefined || before.rep === segment.rep;
}
