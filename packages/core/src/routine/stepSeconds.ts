import type { Phase, SpokenLine } from '../model/phase.js';
import { secondsOf } from '../model/secondsOf.js';
import type { ExerciseStep, PlannedStep } from './plannedStep.js';

/**
 * The lines of one phase in the script that is played, as they are said for the first side or, shorter, for the second.
 * Lines of one repetition are said in that one only.
 */
export function linesOf(
  step: ExerciseStep,
  phase: Phase,
  secondSide = step.secondSide,
  rep = 1,
): readonly SpokenLine[] {
  const { lines, change } = step.exercise;
  const script = step.easier ? 'easier' : 'full';
  const inPhase = (line: SpokenLine) =>
    line.phase === phase &&
    !step.unsaid.includes(line.line) &&
    (line.only ?? script) === script &&
    (line.rep === undefined ? rep === 1 : line.rep === rep);
  if (phase === 'setup' && step.brief) return [];
  if (isToldAsLater(step, phase)) return [];
  if (!secondSide) return lines.filter(inPhase);
  const changed = change.filter(inPhase);
  // The set-up of the first side (its name, how to lie) is not said twice.
  return changed.length > 0 || phase === 'setup' ? changed : lines.filter(inPhase);
}

/** The first repetition of what is known is told like a later one: in a word, and in no more time. */
function isToldAsLater({ dose, exercise, known, shelf }: ExerciseStep, phase: Phase): boolean {
  if (!known || shelf === 'massage' || exercise.breath) return false;
  const isRepeated = dose.repetitions > 1 && exercise.lines.every(({ rep }) => rep === undefined);
  return isRepeated && (phase === 'move' || phase === 'release');
}

/** How many repetitions, from the first on, may have words of their own; all after them are done without. */
function toldRepetitions({ exercise, dose }: ExerciseStep): number {
  const { lines, change } = exercise;
  let told = 1;
  for (const { rep = 1 } of lines) told = Math.max(told, rep);
  for (const { rep = 1 } of change) told = Math.max(told, rep);
  return Math.min(told, dose.repetitions);
}

/** Fewer repetitions are over before anybody counts. */
const FEWEST_TOLD = 2;

/** Said and heard; nothing has to be done in it. */
const TOLD_SECONDS = 3;

/** How many repetitions there are, and the seconds that saying so takes. */
export interface TimesTold {
  readonly times: number;
  /** Whether they go from side to side, so that each side has as many. */
  readonly eachSide: boolean;
  readonly seconds: number;
}

/**
 * What is told of the number of repetitions after the name of an exercise, so that nobody waits for an end.
 *
 * @param step an exercise in its place
 * @returns `null` for a breath, a massage, one repetition, repetitions that each have words of their own, the second side,
 *   and where the name is not said either
 */
export function timesTold({
  brief,
  dose,
  exercise,
  secondSide,
  shelf,
}: ExerciseStep): TimesTold | null {
  const { breath, lines, sides } = exercise;
  if (brief || secondSide || breath || shelf === 'massage') return null;
  if (dose.repetitions < FEWEST_TOLD || lines.some(({ rep }) => rep !== undefined)) return null;
  return { times: dose.repetitions, eachSide: sides === 'alternating', seconds: TOLD_SECONDS };
}

/** Saying that the breath is one's own, after it was led. */
export const HAND_OVER_SECONDS = 3;

/** Whether the voice leads every breath of a step. */
export function isLedThroughout({ dose, exercise }: ExerciseStep): boolean {
  return exercise.breath !== undefined && dose.repetitions <= exercise.breath.spokenBreaths;
}

/** Seconds of one repetition, from the first movement to stillness. */
export function repetitionSeconds(step: ExerciseStep): number {
  const { breath } = step.exercise;
  if (breath) return breath.inSeconds + breath.outSeconds;
  const { moveSeconds, holdSeconds, releaseSeconds } = step.dose;
  return moveSeconds + holdSeconds + releaseSeconds;
}

/** Seconds of a whole step at the usual pace: what it says and what it gives time for. */
export function stepSeconds(step: PlannedStep): number {
  if (step.kind === 'talk') return secondsOf(step.lines);
  if (step.kind === 'transition') return secondsOf(step.transition.lines);
  const { dose, exercise } = step;
  const runs = exercise.sides === 'alternating' ? 2 : 1;
  const repetitions = dose.repetitions * runs;
  let seconds = speechSeconds(step, step.secondSide) + repetitions * repetitionSeconds(step);
  if (runs === 2) seconds += speechSeconds(step, true);
  if (!exercise.breath) seconds += (repetitions - 1) * dose.restSeconds;
  seconds += secondsOf(linesOf(step, 'after'));
  return seconds + step.stillSeconds;
}

/** Lines of a hold are spoken inside the hold and take no time of their own. */
function speechSeconds(step: ExerciseStep, secondSide: boolean): number {
  const told = secondSide ? null : timesTold(step);
  let seconds = secondsOf(linesOf(step, 'setup', secondSide)) + (told?.seconds ?? 0);
  if (!secondSide) seconds += step.stopSeconds;
  for (let rep = 1; rep <= toldRepetitions(step); rep += 1) {
    seconds += secondsOf(linesOf(step, 'move', secondSide, rep));
    seconds += secondsOf(linesOf(step, 'release', secondSide, rep));
  }
  return seconds;
}
