import { noSuch } from '../model/argument.js';
import type { PlayableShelves } from '../model/catalogue.js';
import { frozenCopy } from '../model/deepFreeze.js';
import { entryIn } from '../model/entryIn.js';
import type { Exercise } from '../model/exercise.js';
import { lyingOn, positionFor, postureOf } from '../model/lying.js';
import { otherSide } from '../model/otherSide.js';
import type { Position } from '../model/position.js';
import type { RoutineEntry, RoutineStep } from '../model/routine.js';
import type { OneSide } from '../model/side.js';
import { checkRequest } from './checkRequest.js';
import { withContraindications } from './contraindications.js';
import { doseOf } from './dose.js';
import { fetchedOnce } from './fetchedOnce.js';
import { fillToLength, lengthOf, measured } from './fill.js';
import { inOtherMinutes } from './inOtherMinutes.js';
import { judgeExercise } from './judge.js';
import { carefree, doneIn, isCareful, isLeftOut, sayingLeftOut, writtenIn } from './leftOut.js';
import { madeToMeasure } from './madeToMeasure.js';
import { oneEntryRoutine } from './oneEntryRoutine.js';
import type { PlannedStep } from './plannedStep.js';
import { RoutineRefused } from './refusal.js';
import type { WantedStep } from './remainingSteps.js';
import { remainingSteps } from './remainingSteps.js';
import type { RoutineRequest } from './request.js';
import type { Routine } from './routine.js';
import { setUpRoutine } from './setUp.js';
import { withStatement } from './statement.js';
import type { StepLimits } from './stepLimits.js';
import { NO_LIMITS } from './stepLimits.js';
import { withSwaps } from './swap.js';
import type { Ways } from './transitions.js';
import { waysIn } from './transitions.js';
import { introWith } from './withinReach.js';

/**
 * Builds the routine that a request asks for: leaves out what the person must avoid, gives every exercise its dose
 * and puts in the spoken changes of position.
 *
 * @param asked the routine's id, movements to avoid, wishes about pace and holds
 * @param catalogue where exercises, transitions and routines are looked up
 * @param limits how long a hold or a step may be made; as long as the exercise allows, if left out
 * @returns the routine, frozen
 * @throws RoutineRefused when a field holds what nothing knows, the minutes are not offered or nothing is left to do
 * @example buildRoutine({ routine: 'evening-wind-down' }, catalogue).steps[0]?.id // 'settle-supine'
 */
export function buildRoutine(
  asked: RoutineRequest,
  catalogue: PlayableShelves,
  limits: StepLimits = NO_LIMITS,
): Routine {
  checkRequest(asked, catalogue);
  // An object of its own: what the caller has frozen may hold lists that are not.
  return frozenCopy(planned({ ...asked }, catalogue, limits));
}

function planned(request: RoutineRequest, catalogue: PlayableShelves, limits: StepLimits): Routine {
  const { routine: id } = request;
  // A routine goes before a position of the same name.
  if (id !== undefined && !entryIn(catalogue.routines, id)) {
    const setUp = setUpRoutine(id, request, catalogue);
    if (setUp) return setUp;
  }
  const ways = waysIn(catalogue, request.avoid);
  const whole = placed(request, catalogue, ways, limits, false);
  if (id === undefined || !isCareful(request)) return whole;
  if (!isLeftOut(withoutCare(request, catalogue, limits), whole.steps, request)) return whole;
  return placed(request, catalogue, ways, limits, true);
}

/** What of a named routine would be done by somebody who has to avoid nothing. */
function withoutCare(
  request: RoutineRequest,
  catalogue: PlayableShelves,
  limits: StepLimits,
): ReadonlySet<string> {
  const own = lookUp(request.routine ?? '', request, catalogue);
  const minutes = request.minutes ?? own.minutes;
  if (minutes === own.minutes) return writtenIn(own);
  try {
    // Of fewer minutes nobody expects all of it.
    return doneIn(planned(carefree(request), catalogue, limits).steps);
  } catch (error) {
    if (error instanceof RoutineRefused) return writtenIn(own);
    throw error;
  }
}

function placed(
  request: RoutineRequest,
  catalogue: PlayableShelves,
  ways: Ways,
  limits: StepLimits,
  saysLeftOut: boolean,
): Routine {
  const own = entryFor(request, catalogue, ways, limits, saysLeftOut);
  const entry = request.oneWay ? withStatement(own) : own;
  const wanted = remainingSteps(entry, request, catalogue);
  const plan = (holdBalance: number) => placeSteps(wanted, entry, request, holdBalance, ways);
  // The stated length is met at the usual doses; a wish for longer holds makes the routine longer, not its rest shorter.
  const filled = fillToLength(plan(0), plan(request.holds ?? 0), entry);
  const minutes = lengthOf(filled, entry) / 60;
  return {
    id: entry.id,
    request,
    // One massage lasts as long as it takes, and what is left when much must be avoided may be short.
    minutes: entry.minutes ? Math.min(entry.minutes, Math.ceil(minutes)) : minutes,
    mode: entry.mode,
    pace: request.pace ?? 0,
    intro: introWith(entry.intro, filled),
    outroSeconds: entry.outroSeconds ?? 0,
    steps: filled,
    ways: ways.between(filled),
  };
}

/** The routine that was asked for by name, or one put together for a region. */
function entryFor(
  request: RoutineRequest,
  catalogue: PlayableShelves,
  ways: Ways,
  limits: StepLimits,
  saysLeftOut: boolean,
): RoutineEntry {
  const measure = (entry: RoutineEntry) => {
    const wanted = remainingSteps(entry, request, catalogue);
    return measured(placeSteps(wanted, entry, request, 0, ways), entry);
  };
  if (request.routine === undefined) return madeToMeasure(request, catalogue, measure, limits);
  const own = goodSideFirst(lookUp(request.routine, request, catalogue), request.sore);
  const entry = withSwaps(saysLeftOut ? sayingLeftOut(own) : own, request, catalogue);
  const { seconds, secondsOf } = measure(entry);
  // What has no length of its own lasts as long as it takes.
  const usualMinutes = own.minutes || Math.ceil(seconds / 60);
  // As an author wrote it, unless swaps and easier variations make it longer than it says. Breathing may be longer.
  const isAsWritten =
    !(request.avoid ?? request.soften ?? request.surface) ||
    seconds <= usualMinutes * 60 ||
    secondsOf.size === 0;
  const asWritten = isAsWritten ? entry : null;
  if (asWritten && (request.minutes ?? usualMinutes) === usualMinutes) return asWritten;
  return inOtherMinutes({ entry, usualMinutes, asWritten }, request, catalogue, measure, limits);
}

/** Routines are written right before left; mirrored, the left side goes first, so that the sore one knows what comes. */
function goodSideFirst(entry: RoutineEntry, sore: OneSide | undefined): RoutineEntry {
  if (sore !== 'right') return entry;
  const steps = entry.steps.map((step) =>
    'side' in step && step.side && step.side !== 'both'
      ? { ...step, side: otherSide(step.side) }
      : step,
  );
  return { ...entry, steps };
}

function lookUp(id: string, request: RoutineRequest, catalogue: PlayableShelves): RoutineEntry {
  const entry = entryIn(catalogue.routines, id) ?? oneEntryRoutine(id, catalogue);
  if (entry) return withContraindications(entry, request, catalogue);
  const message = noSuch('routine', id, 'Routines', Object.keys(catalogue.routines));
  throw new RoutineRefused(message, { key: 'unknown-routine', params: { field: 'routine' } });
}

/** Puts wanted exercises one after the other and the way into each position before it. */
function placeSteps(
  wanted: readonly WantedStep[],
  { easierFirst, id: routine }: RoutineEntry,
  request: RoutineRequest,
  holdBalance: number,
  ways: Ways,
): PlannedStep[] {
  const start = startPosition(wanted);
  // Whoever has said which side hurts hears its name, and the other one first.
  const callsEasier = easierFirst === true && request.sore === undefined;
  const placed: PlannedStep[] = [];
  let position: Position | null = start.known;
  for (const one of wanted) {
    if ('talk' in one) {
      const { posture } = one.talk;
      const lines = one.talk.lines.filter(
        ({ speaksOf = [] }) => !speaksOf.some((tag) => request.avoid?.includes(tag)),
      );
      if (lines.length === 0) continue;
      if (posture && postureOf(position ?? start.first) !== posture) continue;
      const id = stepId(placed, one.talk.talk, null);
      placed.push({
        kind: 'talk',
        id,
        prefix: `routine.${routine}.lines`,
        params: {},
        lines,
        position: position ?? start.first,
      });
      continue;
    }
    const { step, exercise, shelf } = one;
    const needed: Position = positionFor(exercise.posture, step.side, position ?? start.first);
    const secondSide = placed.some((before) => isOtherSide(before, step));
    const nth = secondSide ? 'other' : 'easier';
    // Whoever knows an exercise knows when to stop, and nobody is told twice.
    const isTold =
      request.known === true || step.brief === true || placed.some((one) => isOf(one, exercise.id));
    // The sore side is held for less.
    const dose = doseOf(exercise.dose, step, holdBalance - (step.side === request.sore ? 1 : 0));
    const way = ways.into(position, needed);
    // Where no way leads that may be gone, nobody goes.
    if (!way) continue;
    for (const change of way) {
      placed.push({ ...change, id: stepId(placed, change.transition.id, change.side) });
    }
    placed.push({
      kind: 'exercise',
      id: stepId(placed, exercise.id, step.side),
      exercise,
      shelf,
      side: step.side,
      firstSide: request.sore === 'right' ? 'left' : 'right',
      secondSide,
      called: callsEasier && isLeftOrRight(step.side) && lyingOn(needed) === null ? nth : null,
      easier: judgeExercise(exercise, request) === 'easier',
      brief: step.brief === true,
      known: request.known === true,
      stopSeconds: isTold ? 0 : (exercise.stopSeconds ?? 0),
      unsaid: placed.some(isLed) ? explaining(exercise) : [],
      position: needed,
      dose,
      stillSeconds: 0,
    });
    position = needed;
  }
  if (!placed.some(({ kind }) => kind === 'exercise')) {
    throw new RoutineRefused(`Nothing of ${routine} is left.`, { key: 'nothing-left', params: {} });
  }
  return fetchedOnce(placed);
}

/** Whoever has been led through one breath knows "In" and "Out". */
function isLed(step: PlannedStep): boolean {
  return step.kind === 'exercise' && step.exercise.breath !== undefined;
}

function explaining({ lines }: Exercise): string[] {
  return lines.filter(({ explains }) => explains === 'breath').map(({ line }) => line);
}

/**
 * An exercise that can be done anywhere starts where the first that cannot will be done. Where all can be done anywhere
 * nobody has to move: they stay as they are.
 */
function startPosition(wanted: readonly WantedStep[]): { first: Position; known: Position | null } {
  for (const one of wanted) {
    if ('talk' in one || one.exercise.posture === 'any') continue;
    return { first: positionFor(one.exercise.posture, one.step.side, 'supine'), known: null };
  }
  return { first: 'supine', known: 'supine' };
}

function isLeftOrRight(side: RoutineStep['side']): boolean {
  return side === 'left' || side === 'right';
}

function isOf(step: PlannedStep, id: string): boolean {
  return step.kind === 'exercise' && step.exercise.id === id;
}

function isOtherSide(before: PlannedStep, step: RoutineStep): boolean {
  return (
    before.kind === 'exercise' && before.exercise.id === step.exercise && before.side !== step.side
  );
}

/** `figure-four.right`; a second time in one routine `figure-four.right.again-1`. */
function stepId(placed: readonly PlannedStep[], id: string, side: string | null): string {
  const base = side === 'left' || side === 'right' ? `${id}.${side}` : id;
  const earlier = placed.filter(
    (step) => step.id === base || step.id.startsWith(`${base}.again-`),
  ).length;
  return earlier === 0 ? base : `${base}.again-${earlier}`;
}
