import type { PlayableShelves } from '../model/catalogue.js';
import type { Exercise } from '../model/exercise.js';
import { otherSide } from '../model/otherSide.js';
import type { RoutineEntry, RoutineStep } from '../model/routine.js';
import { orderSteps } from './order.js';
import { RoutineRefused } from './refusal.js';
import type { RoutineRequest } from './request.js';
import { selectExercises } from './select.js';

/** The id of a routine that was put together for somebody. */
export const MADE_TO_MEASURE = 'made-to-measure';

const USUAL_MINUTES = 10;
/** Breathing is for letting go at the end; more of it would be another routine. */
const MOST_BREATHING = 0.25;
const TO_SLEEP: RoutineStep = { exercise: 'long-exhale', side: null, fill: true };
const TO_GO_ON: RoutineStep = { exercise: 'diaphragmatic-breathing', side: null, fill: true };

/** Seconds of a whole routine with the shortest breathing at its end. */
export type Measure = (entry: RoutineEntry) => number;

/**
 * Puts a routine together for a region and a number of minutes: the best exercises that fit, then more repetitions
 * within their range; breathing takes what is left.
 *
 * @param measure how long an entry lasts; only the caller knows the ways between its positions
 * @returns an entry as an author would have written it
 * @throws RoutineRefused when nothing is left, or with the longest minutes that the region has
 */
export function madeToMeasure(
  request: RoutineRequest,
  catalogue: PlayableShelves,
  measure: Measure,
): RoutineEntry {
  const { region = 'whole-back', minutes = USUAL_MINUTES, setting = 'bed' } = request;
  const candidates = selectExercises(region, setting, request, catalogue);
  // The good side goes first, so that the sore one knows what is coming.
  const sideFirst = request.sore ? otherSide(request.sore) : 'right';
  const lay = (exercises: readonly Exercise[]) => orderSteps(exercises, setting, sideFirst);
  const secondsOf = (steps: readonly RoutineStep[]) => measure(entryOf(steps, request, catalogue));
  const seconds = minutes * 60;

  const chosen: Exercise[] = [];
  for (const exercise of candidates) {
    if (secondsOf(lay([...chosen, exercise])) <= seconds) chosen.push(exercise);
  }
  if (chosen.length === 0) throw nothingFits(candidates, request);
  const steps = withMoreRepetitions(lay(chosen), catalogue, (more) => secondsOf(more) <= seconds);
  const breathing = seconds - secondsOf(steps);
  const unrestricted = !request.avoid?.length && !request.skip?.length;
  if (unrestricted && breathing > MOST_BREATHING * seconds) {
    throw tooLong(region, Math.floor(secondsOf(steps) / (1 - MOST_BREATHING) / 60));
  }
  return entryOf(steps, request, catalogue);
}

/** Repetition by repetition, in turn, so that no exercise takes all the time. */
function withMoreRepetitions(
  steps: readonly RoutineStep[],
  catalogue: PlayableShelves,
  fits: (steps: readonly RoutineStep[]) => boolean,
): readonly RoutineStep[] {
  let now = steps;
  const growing = new Set(steps.map(({ exercise }) => exercise));
  while (growing.size > 0) {
    for (const id of [...growing]) {
      const more = now.map((step) => (step.exercise === id ? oneMore(step, catalogue) : step));
      const changed = more.some((step, index) => step !== now[index]);
      if (changed && fits(more)) now = more;
      else growing.delete(id);
    }
  }
  return now;
}

/** Both sides of an exercise grow together; the range of its dose ends it. */
function oneMore(step: RoutineStep, catalogue: PlayableShelves): RoutineStep {
  const dose = catalogue.exercises[step.exercise]?.dose;
  const repetitions = (step.repetitions ?? dose?.repetitions ?? 0) + 1;
  return dose && repetitions <= dose.repetitionRange[1] ? { ...step, repetitions } : step;
}

function entryOf(
  steps: readonly RoutineStep[],
  request: RoutineRequest,
  catalogue: PlayableShelves,
): RoutineEntry {
  const { region = 'whole-back', minutes = USUAL_MINUTES, setting = 'bed' } = request;
  const sources = steps.flatMap(({ exercise }) => catalogue.exercises[exercise]?.sources ?? []);
  return {
    id: MADE_TO_MEASURE,
    regions: [region],
    settings: [setting],
    minutes,
    mode: setting === 'night' ? 'night' : setting === 'bed' ? 'evening' : 'day',
    audience: [],
    intro: [
      { line: 'welcome', seconds: 5 },
      { line: 'ease-out', seconds: 6 },
      { line: 'stop', seconds: 5 },
    ],
    outroSeconds: 5,
    steps: [...steps, setting === 'bed' || setting === 'night' ? TO_SLEEP : TO_GO_ON],
    seeds: [],
    grade: 'C',
    sources: [...new Set(sources)],
  };
}

function nothingFits(candidates: readonly Exercise[], { region, minutes }: RoutineRequest) {
  if (candidates.length > 0) {
    return new RoutineRefused(
      { key: 'too-short', params: {} },
      `${minutes} minutes are too short for one exercise and a way to settle.`,
    );
  }
  return new RoutineRefused(
    { key: 'nothing-left', params: {} },
    `Nothing for the ${region ?? 'whole-back'} is left with these movements to avoid.`,
  );
}

function tooLong(region: string, minutes: number) {
  return new RoutineRefused(
    { key: 'ceiling', params: { minutes } },
    `There are ${minutes} minutes of exercises for the ${region}, and no more.`,
  );
}
