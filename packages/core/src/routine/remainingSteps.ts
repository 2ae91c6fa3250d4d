import type { PlayableShelves } from '../model/catalogue.js';
import type { Exercise } from '../model/exercise.js';
import type { MassageStep, RoutineEntry, RoutineStep, TalkStep } from '../model/routine.js';
import { judgeExercise } from './judge.js';
import { massageAsExercise } from './massageAsExercise.js';
import type { ExerciseStep } from './plannedStep.js';
import { RoutineRefused } from './refusal.js';
import type { RoutineRequest } from './request.js';

/** A step of a routine with its exercise looked up. */
export type WantedStep =
  | {
      readonly step: RoutineStep;
      readonly exercise: Exercise;
      readonly shelf: ExerciseStep['shelf'];
    }
  | { readonly talk: TalkStep };

/**
 * The steps of a routine that are left, without every exercise that a movement to avoid rules out and those to skip.
 *
 * @throws RoutineRefused when nothing is left
 */
export function remainingSteps(
  entry: RoutineEntry,
  request: RoutineRequest,
  catalogue: PlayableShelves,
): WantedStep[] {
  const steps = entry.steps.map(
    (step): WantedStep => ('talk' in step ? { talk: step } : lookUp(step, catalogue)),
  );
  const kept = steps.filter((wanted) => 'talk' in wanted || isKept(wanted, request));
  if (kept.every((wanted) => 'talk' in wanted)) {
    throw new RoutineRefused(`Nothing of ${entry.id} is left.`, {
      key: 'nothing-left',
      params: {},
    });
  }
  return kept;
}

type Kept = Exclude<WantedStep, { talk: TalkStep }>;

/** A massage has no easier variation: it is done as it is or not at all. */
function isKept({ exercise, shelf, step }: Kept, request: RoutineRequest): boolean {
  if (request.skip?.includes(`${exercise.id}.${step.side}`)) return false;
  const judgement = judgeExercise(exercise, request);
  return shelf === 'massage' ? judgement === 'do' : judgement !== 'leave-out';
}

function lookUp(step: RoutineStep | MassageStep, catalogue: PlayableShelves): Kept {
  const massage = 'massage' in step ? catalogue.massages[step.massage] : undefined;
  if (massage) {
    const exercise = massageAsExercise(massage);
    return { step: { exercise: massage.id, side: step.side }, exercise, shelf: 'massage' };
  }
  const exercise = 'exercise' in step ? catalogue.exercises[step.exercise] : undefined;
  if (exercise && 'exercise' in step) return { step, exercise, shelf: 'exercise' };
  throw new Error(`There is no ${JSON.stringify(step)}.`);
}
