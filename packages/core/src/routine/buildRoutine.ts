import type { Catalogue } from '../model/catalogue.js';
import type { Exercise } from '../model/exercise.js';
import { positionFor } from '../model/lying.js';
import type { Position } from '../model/position.js';
import type { RoutineEntry, RoutineStep } from '../model/routine.js';
import { doseOf } from './dose.js';
import { fillToLength } from './fill.js';
import type { PlannedStep, TransitionStep } from './plannedStep.js';
import { RoutineRefused } from './refusal.js';
import type { RoutineRequest } from './request.js';
import { screenSteps } from './screen.js';
import { transitionTo, waysBetween } from './transitions.js';

/** A routine ready to be timed: every step in order, every change of position in its place. */
export interface Routine {
  readonly id: string;
  readonly request: RoutineRequest;
  readonly minutes: number;
  readonly mode: RoutineEntry['mode'];
  /** Above 0 slower, below 0 faster. */
  readonly pace: number;
  readonly introSeconds: readonly [number, number, number];
  readonly outroSeconds: number;
  readonly steps: readonly PlannedStep[];
  /** Ways between the positions of this routine, for somebody who goes back. */
  readonly ways: readonly Omit<TransitionStep, 'id'>[];
}

/**
 * Builds the routine that a request asks for: leaves out what the person must avoid, gives every exercise its dose
 * and puts in the spoken changes of position.
 *
 * @param request the routine's id, movements to avoid, wishes about pace and holds
 * @param catalogue where exercises, transitions and routines are looked up
 * @returns the routine
 * @throws RoutineRefused when the id is unknown, the minutes are not offered or nothing is left to do
 * @example buildRoutine({ routine: 'evening-wind-down' }, catalogue).steps[0]?.id // 'settle-supine'
 */
export function buildRoutine(request: RoutineRequest, catalogue: Catalogue): Routine {
  const entry = lookUp(request, catalogue);
  const wanted = screenSteps(entry, request, catalogue);
  const plan = (holdBalance: number) => placeSteps(wanted, holdBalance, catalogue);
  // The stated length is met at the usual doses; a wish for longer holds makes the routine longer, not its rest shorter.
  const filled = fillToLength(plan(0), plan(request.holds ?? 0), entry);
  return {
    id: entry.id,
    request,
    minutes: entry.minutes,
    mode: entry.mode,
    pace: request.pace ?? 0,
    introSeconds: entry.introSeconds,
    outroSeconds: entry.outroSeconds,
    steps: filled,
    ways: waysBetween(filled, catalogue),
  };
}

function lookUp(request: RoutineRequest, catalogue: Catalogue): RoutineEntry {
  const entry = Object.hasOwn(catalogue.routines, request.routine)
    ? catalogue.routines[request.routine]
    : undefined;
  if (!entry) {
    throw new RoutineRefused(
      { key: 'unknown-routine', params: {} },
      `There is no routine "${request.routine}". Known: ${Object.keys(catalogue.routines).join(', ')}.`,
    );
  }
  if (request.minutes !== undefined && request.minutes !== entry.minutes) {
    throw new RoutineRefused(
      { key: 'other-minutes', params: { minutes: entry.minutes } },
      `${entry.id} takes ${entry.minutes} minutes; ${request.minutes} is not offered yet.`,
    );
  }
  return entry;
}

/** Puts wanted exercises one after the other and the way into each position before it. */
function placeSteps(
  wanted: readonly { step: RoutineStep; exercise: Exercise }[],
  holdBalance: number,
  catalogue: Catalogue,
): PlannedStep[] {
  const start = startPosition(wanted);
  const placed: PlannedStep[] = [];
  let position: Position | null = null;
  let before: RoutineStep | null = null;
  for (const { step, exercise } of wanted) {
    const needed: Position = positionFor(exercise.posture, step.side, position ?? start);
    const way = transitionTo(position, needed, catalogue);
    if (way) placed.push({ ...way, id: stepId(placed, way.transition.id, way.side) });
    placed.push({
      kind: 'exercise',
      id: stepId(placed, exercise.id, step.side),
      exercise,
      side: step.side,
      secondSide: before?.exercise === exercise.id && before.side !== step.side,
      position: needed,
      dose: doseOf(exercise.dose, step, holdBalance),
      stillSeconds: 0,
    });
    position = needed;
    before = step;
  }
  return placed;
}

/** An exercise that can be done anywhere starts where the first that cannot will be done. */
function startPosition(wanted: readonly { step: RoutineStep; exercise: Exercise }[]): Position {
  const fixed = wanted.find(({ exercise }) => exercise.posture !== 'any');
  return fixed ? positionFor(fixed.exercise.posture, fixed.step.side, 'supine') : 'supine';
}

/** `figure-four.right`; a second time in one routine `figure-four.right.again-1`. */
function stepId(placed: readonly PlannedStep[], id: string, side: string | null): string {
  const base = side === 'left' || side === 'right' ? `${id}.${side}` : id;
  const earlier = placed.filter(
    (step) => step.id === base || step.id.startsWith(`${base}.again-`),
  ).length;
  return earlier === 0 ? base : `${base}.again-${earlier}`;
}
