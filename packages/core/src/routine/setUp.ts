import { tagsOf } from '../body/tagsOf.js';
import type { PlayableShelves } from '../model/catalogue.js';
import { entryIn } from '../model/entryIn.js';
import type { EntryLine } from '../model/entryLine.js';
import { positionFor } from '../model/lying.js';
import type { MovementTag } from '../model/movementTags.js';
import { otherSide } from '../model/otherSide.js';
import type { Position, Posture } from '../model/position.js';
import { secondsOf } from '../model/secondsOf.js';
import type { OneSide } from '../model/side.js';
import { RoutineRefused } from './refusal.js';
import type { RoutineRequest } from './request.js';
import type { Routine } from './routine.js';

/** A sleep position or a move in bed: lines with the time to do what they say, and nothing to hold. */
interface SetUp {
  /** Where a locale has the words. */
  readonly prefix: string;
  readonly posture: Posture;
  readonly minutes?: number | undefined;
  readonly lines: readonly EntryLine[];
  /** What lying so, or getting there, asks of the body. */
  readonly movements: readonly MovementTag[];
}

/** Times a heat pad, where somebody can be spoken to and heard. */
export const HEAT_TIMER = 'heat-timer';
/** As many minutes as anybody might need to wake up to it. */
const REMINDERS = 30;

/** Where they come to lie, for whoever counts in positions, where nobody has said which side hurts. */
const USUAL_SIDE: OneSide = 'left';

/**
 * The set-up of a sleep position, turning over or getting up, as a routine of its own.
 *
 * @returns `null` when the id is neither a sleep position nor a move in bed
 * @throws RoutineRefused when it asks for a movement that is to be avoided
 */
export function setUpRoutine(
  id: string,
  request: RoutineRequest,
  catalogue: PlayableShelves,
): Routine | null {
  // A position with the name of a routine is asked for as such: `pregnancy-side-position`.
  const name = id.replace(/-position$/, '');
  const setUp = setUpOf(name, catalogue);
  if (!setUp) return null;
  const barred = setUp.movements.find((tag) => request.avoid?.includes(tag));
  if (barred) {
    throw new RoutineRefused(`${name} asks for "${barred}", which is to be avoided.`, {
      key: 'nothing-left',
      params: {},
    });
  }
  const seconds = secondsOf(setUp.lines);
  // The sore side comes to lie on top.
  const side: OneSide = request.sore === USUAL_SIDE ? 'right' : USUAL_SIDE;
  const start: Position = `side-${side}`;
  // Whoever has not said which side hurts knows which is easier.
  const called = request.sore === undefined ? 'easier' : side;
  const other = request.sore === undefined ? 'other' : otherSide(side);
  const step = {
    kind: 'talk',
    prefix: setUp.prefix,
    // Lines that name no side and no minutes leave them be.
    params: { side: called, other, minutes: setUp.minutes ?? 0 },
    position: positionFor(setUp.posture, null, start),
  } as const;
  return {
    id,
    request,
    minutes: seconds / 60,
    mode: 'evening',
    pace: request.pace ?? 0,
    intro: [],
    outroSeconds: 0,
    ways: [],
    // Line by line, so that "next" is the next thing to do and "again" the same one; a clock is no row of things to do.
    steps:
      id === HEAT_TIMER
        ? [{ ...step, id, lines: setUp.lines }]
        : setUp.lines.map((one) => ({ ...step, id: `${id}.${one.line}`, lines: [one] })),
  };
}

function setUpOf(
  id: string,
  { sleepPositions, bedMoves, remedies }: PlayableShelves,
): SetUp | null {
  if (id === HEAT_TIMER) return heatTimer(remedies);
  const position = entryIn(sleepPositions, id);
  if (position) {
    const { posture, stayMinutes: minutes, lines, status } = position;
    // The lines of a position to be avoided lead out of it.
    const lies = status === 'avoid' || status === 'never' ? [] : position.movements;
    const movements = [...lies, ...tagsOfLines(lines)];
    return { prefix: `sleepPosition.${id}.lines`, posture, minutes, lines, movements };
  }
  const move = entryIn(bedMoves, id);
  if (!move) return null;
  const movements = tagsOfLines(move.lines);
  return { prefix: `bedMove.${id}.lines`, posture: move.to, lines: move.lines, movements };
}

/** The minutes of heat, and then once a minute that it has to go off: nobody may fall asleep on it. */
function heatTimer(remedies: PlayableShelves['remedies']): SetUp | null {
  const minutes = entryIn(remedies, 'heat')?.timing?.useMinutes;
  if (minutes === undefined) return null;
  const off = Array.from({ length: REMINDERS }, () => ({ line: 'off', seconds: 60, asks: [] }));
  const lines = [{ line: 'start', seconds: minutes * 60, asks: [] }, ...off];
  return { prefix: 'heatTimer', posture: 'any', minutes, lines, movements: [] };
}

function tagsOfLines(lines: readonly EntryLine[]): MovementTag[] {
  return lines.flatMap(({ asks }) => asks.flatMap(tagsOf));
}
