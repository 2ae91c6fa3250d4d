import { describe, expect, it } from 'vitest';
import { partOf } from '../../../../depth.js';
import { catalogue } from '../content/index.js';
import { buildRoutine } from '../english.js';
import type { ExerciseStep } from './plannedStep.js';
import { RoutineRefused } from './refusal.js';
import type { RoutineRequest } from './request.js';
import type { StepLimits } from './stepLimits.js';
import { NO_LIMITS } from './stepLimits.js';
import { stepSeconds } from './stepSeconds.js';

const REQUESTS: readonly RoutineRequest[] = partOf<RoutineRequest>(
  [
    ...([20, 45] as const).flatMap((minutes) =>
      (['lower-back', 'hip', 'whole-back'] as const).flatMap((region) => [
        { region, minutes },
        { region, minutes, setting: 'floor' as const },
      ]),
    ),
    { routine: 'basics-five', minutes: 25 },
    { routine: 'sciatica-six', minutes: 18 },
    { routine: 'evening-wind-down', minutes: 25 },
  ],
  6,
);

function stepsOf(request: RoutineRequest, limits?: StepLimits): ExerciseStep[] {
  try {
    return buildRoutine(request, catalogue, limits).steps.filter(
      (step): step is ExerciseStep => step.kind === 'exercise' && !step.exercise.breath,
    );
  } catch (error) {
    if (error instanceof RoutineRefused) return [];
    throw error;
  }
}

/** What was made longer than the exercise is by itself, and than the limits say. */
function beyond(limits: StepLimits, built: readonly ExerciseStep[]): string[] {
  return built
    .filter(({ exercise, dose }) => {
      const sides = built.filter((other) => other.exercise === exercise);
      const seconds = sides.reduce((sum, side) => sum + stepSeconds(side), 0) / sides.length;
      const isHeldMore = dose.holdSeconds > exercise.dose.holdSeconds;
      const isGrown = isHeldMore || dose.repetitions > exercise.dose.repetitions;
      return (
        (isGrown && seconds > limits.stepSeconds) ||
        (isHeldMore && dose.holdSeconds > limits.holdSeconds)
      );
    })
    .map(({ id, dose }) => `${id} ${dose.repetitions} × ${dose.holdSeconds} s`);
}

describe('a routine that is made longer', () => {
  it.each([
    { holdSeconds: 60, stepSeconds: 185 },
    { holdSeconds: 20, stepSeconds: 185 },
    { holdSeconds: 60, stepSeconds: 110 },
  ])('makes no hold and no step longer than %j', (limits) => {
    const far = REQUESTS.flatMap((request) => beyond(limits, stepsOf(request, limits)));
    expect(far).toEqual([]);
    // Without the limit it would.
    const free = REQUESTS.flatMap((request) => beyond(limits, stepsOf(request, NO_LIMITS)));
    expect(free).not.toEqual([]);
  });

  it('fits an answer of four minutes where nobody says how long it may be', () => {
    const usual = { holdSeconds: 60, stepSeconds: 185 };
    expect(REQUESTS.map((request) => stepsOf(request))).toEqual(
      REQUESTS.map((request) => stepsOf(request, usual)),
    );
  });
});
