import type { Checks } from '../model/argument.js';
import { isObject, mustBe, mustHold } from '../model/argument.js';
import { frozenCopy } from '../model/deepFreeze.js';
import { postureOf } from '../model/lying.js';
import { otherSide } from '../model/otherSide.js';
import type { Position } from '../model/position.js';
import { secondsOf } from '../model/secondsOf.js';
import type { TalkingStep, TransitionStep } from '../routine/plannedStep.js';
import type { RoutineRequest } from '../routine/request.js';
import type { Routine } from '../routine/routine.js';
import type { UnplacedTransition } from '../routine/transitions.js';
import {
  AT_HAND,
  ENDS_AS_BEGUN,
  ENDS_ELSEWHERE,
  endOf,
  propsOf,
  STAYS,
  STAYS_ANYWHERE,
  STILL_FETCHING,
  WHILE_FETCHING,
  WITHIN_REACH,
} from '../routine/withinReach.js';
import type { Paced } from './atPace.js';
import { atPace, TAKE_YOUR_TIME } from './atPace.js';
import type { Expansion } from './expandExercise.js';
import { expandExercise } from './expandExercise.js';
import { identityHash } from './identityHash.js';
import type { BudgetedLine, LineParams, Segment } from './segment.js';

/** A routine laid out in time. Frozen, plain JSON; equal timelines have equal hashes. */
export interface Timeline {
  readonly hash: string;
  readonly routine: string;
  readonly request: RoutineRequest;
  readonly minutes: number;
  readonly seconds: number;
  readonly segments: readonly Segment[];
  /** What is said to somebody who goes back to a step in another position. */
  readonly ways: readonly Way[];
}

/** The spoken way from one position into another. */
export interface Way {
  readonly from: Position;
  readonly to: Position;
  readonly seconds: number;
  readonly lines: readonly BudgetedLine[];
}

/** What a person prefers in every routine. */
export interface Preferences {
  /** Above 0 more time for every spoken line, below 0 less; one step is a quarter. */
  readonly pace?: number;
}

const PREFERENCES: Checks<keyof Preferences> = {
  pace: (value) =>
    mustBe(
      Number.isInteger(value),
      'A pace is a whole number of steps, such as 1 for slower',
      value,
    ),
};

/**
 * Lays a routine out in time: every line with the seconds kept for it, every hold with its exact length.
 *
 * @param routine what `buildRoutine` gives
 * @param preferences pace; holds are a dose and belong to the request
 * @returns the frozen timeline
 * @throws TypeError when it is given anything else, or seconds that are no number; Error when a step needs a position that no step before it has reached
 * @example compileTimeline(buildRoutine({ routine: 'evening-wind-down' }, catalogue)).seconds // 600
 */
export function compileTimeline(routine: Routine, preferences: Preferences = {}): Timeline {
  mustBe(
    isObject(routine) && Array.isArray(routine.steps) && Array.isArray(routine.ways),
    "A routine is what buildRoutine gives, as in compileTimeline(buildRoutine({ region: 'neck' }))",
    routine,
  );
  mustBe(isObject(preferences), 'Preferences are an object, such as { pace: 1 }', preferences);
  mustHold('A preference', PREFERENCES, preferences);
  const { pace: asked = 0 } = preferences;
  const steps = routine.pace + asked;
  const paced = atPace(steps);
  const expansion: Expansion = { paced, longHoldHeard: false, said: new Map() };
  const segments: Segment[] = routine.intro.length > 0 ? [intro(routine, paced)] : [];
  let reached: Position | null = null;
  for (const step of routine.steps) {
    if (step.kind === 'transition') {
      segments.push(transition(step, paced));
    } else if (step.kind === 'talk') {
      segments.push(talk(step, paced));
    } else {
      if (step.position !== reached && !(reached === null && step.exercise.posture === 'any')) {
        throw new Error(
          `${step.id} needs ${step.position}, but ${reached ?? 'no position'} was reached.`,
        );
      }
      segments.push(...expandExercise(step, expansion));
    }
    reached = step.position;
  }
  if (routine.outroSeconds > 0) segments.push(outro(routine, reached ?? 'supine', paced));
  for (const { id, seconds } of segments) {
    mustBe(seconds > 0 && Number.isFinite(seconds), `${id} lasts a number of seconds`, seconds);
  }
  const seconds = secondsOf(segments);
  const minutes = minutesToTell(routine.minutes, seconds - secondsBeforeWelcome(routine, paced));
  // The welcome says them, and takes as long as it did.
  if (routine.intro.length > 0) segments[0] = intro({ ...routine, minutes }, atPace(steps));
  const body = {
    routine: routine.id,
    request: routine.request,
    minutes,
    seconds,
    segments,
    ways: routine.ways.flatMap((way) => wayOf(way, paced)),
  };
  return frozenCopy({ hash: identityHash(JSON.stringify(segments)), ...body });
}

/** Led in and led out; nobody looks at a clock for it. */
const LAST_BREATH_SECONDS = 10;

/** Nobody is told of ten minutes who lies there for fifteen, slower or with longer holds. What tells none tells none. */
function minutesToTell(planned: number, seconds: number): number {
  const isTrue = seconds > (planned - 1) * 60 && seconds <= planned * 60 + LAST_BREATH_SECONDS;
  return planned === 0 || isTrue ? planned : Math.ceil((seconds - LAST_BREATH_SECONDS) / 60);
}

/** A file opens with what is asked elsewhere; the minutes count from when they are told. */
function secondsBeforeWelcome({ intro }: Routine, paced: Paced): number {
  const at = intro.findIndex(({ line }) => line === 'welcome');
  return at < 1
    ? 0
    : secondsOf(intro.slice(0, at).flatMap(({ line: key, seconds }) => paced({ key, seconds })));
}

/** Lines of the welcome that are the same in every routine. */
const SHARED_INTRO: Readonly<Record<string, string>> = {
  'ease-out': 'intro.ease-out',
  stop: 'device.stop',
  'left-out': 'intro.left-out',
  [WITHIN_REACH]: 'intro.within-reach',
  [AT_HAND]: 'intro.at-hand',
  [WHILE_FETCHING]: 'intro.while-fetching',
  [STILL_FETCHING]: TAKE_YOUR_TIME,
  [ENDS_ELSEWHERE]: 'intro.ends-elsewhere',
  [ENDS_AS_BEGUN]: 'intro.ends-as-begun',
  [STAYS]: 'intro.stays',
  [STAYS_ANYWHERE]: 'intro.stays-anywhere',
};

function intro(routine: Routine, paced: Paced): Segment {
  const lines = routine.intro.flatMap(({ line, seconds }) =>
    paced(
      {
        key: SHARED_INTRO[line] ?? introKey(routine.id, line),
        ...introParams(line, routine),
        seconds,
      },
      { acts: FETCHING.includes(line) },
    ),
  );
  const position = routine.steps[0]?.position ?? 'supine';
  return speech('intro', lines, position);
}

const FETCHING: readonly string[] = [WITHIN_REACH, AT_HAND, WHILE_FETCHING, STILL_FETCHING];

function introKey(routine: string, line: string): string {
  if (line.startsWith('statement-')) return `dialog.${line}`;
  return line.startsWith('contraindication-')
    ? line.replace('contraindication-', 'contraindications.')
    : `routine.${routine}.lines.${line}`;
}

function outro(routine: Routine, position: Position, paced: Paced): Segment {
  return speech(
    'outro',
    paced({ key: `outro.${endingOf(routine, position)}`, seconds: routine.outroSeconds }),
    position,
  );
}

/** The last words fit where the body is, and whether somebody is about to sleep or to get up. */
function endingOf({ mode }: Routine, position: Position): string {
  const posture = postureOf(position);
  if (posture === 'sitting' || posture === 'standing') return posture;
  if (mode !== 'day') return 'lying';
  return posture === 'side' ? 'side-by-day' : 'lying-by-day';
}

/** A routine that was put together says for which region. */
function introParams(line: string, routine: Routine): { params?: LineParams } {
  const { minutes, request, steps } = routine;
  if (line === 'welcome') return { params: { minutes, region: request.region ?? 'whole-back' } };
  if (line === WITHIN_REACH || line === AT_HAND)
    return { params: { things: propsOf(steps).join(' ') } };
  const end = endOf(steps);
  if (end?.line !== line) return {};
  const { beginning, ending } = end;
  if (line === STAYS_ANYWHERE) return {};
  return { params: line === ENDS_ELSEWHERE ? { beginning, ending } : { ending } };
}

function talk(step: TalkingStep, paced: Paced): Segment {
  const lines = step.lines.flatMap(({ line, seconds }) =>
    paced({ key: `${step.prefix}.${line}`, params: step.params, seconds }),
  );
  return { ...speech('talk', lines, step.position), id: step.id, step: step.id };
}

function transition(step: TransitionStep, paced: Paced): Segment {
  const lines = transitionLines(step, paced);
  return { ...speech('transition', lines, step.position), id: step.id, step: step.id };
}

function wayOf(transitions: readonly UnplacedTransition[], paced: Paced): Way[] {
  const from = transitions[0]?.from;
  const to = transitions[transitions.length - 1]?.position;
  if (!from || !to) return [];
  const lines = transitions.flatMap((step) => transitionLines(step, paced));
  return [{ from, to, seconds: secondsOf(lines), lines }];
}

function transitionLines(
  { transition: { id, lines }, side }: UnplacedTransition,
  paced: Paced,
): BudgetedLine[] {
  return lines.flatMap(({ line, seconds, asks }) =>
    paced(
      {
        key: `transition.${id}.${line}`,
        ...(side === null ? {} : { params: { side, other: otherSide(side) } }),
        seconds,
      },
      { acts: asks.length > 0 },
    ),
  );
}

function speech(
  kind: 'intro' | 'talk' | 'transition' | 'outro',
  lines: readonly BudgetedLine[],
  position: Position,
): Segment {
  return {
    id: kind,
    step: kind,
    kind,
    position,
    seconds: secondsOf(lines),
    exact: false,
    lines,
    cues: [],
  };
}
