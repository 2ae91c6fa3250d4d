import type { PlayableShelves } from '../model/catalogue.js';
import { otherSide } from '../model/otherSide.js';
import type { RoutineEntry, RoutineStep } from '../model/routine.js';
import type { Measure } from './fitToMinutes.js';
import { fitToMinutes, LEAST_ASKED_FOR, MOST_BREATHING } from './fitToMinutes.js';
import { orderSteps } from './order.js';
import { RoutineRefused } from './refusal.js';
import type { RoutineRequest, Setting } from './request.js';
import { selectExercises } from './select.js';

/** The id of a routine that was put together for somebody. */
export const MADE_TO_MEASURE = 'made-to-measure';

const USUAL_MINUTES = 10;
/** Longer than any ceiling. */
const ENDLESS_MINUTES = 1_000;
const TO_SLEEP: RoutineStep = { exercise: 'long-exhale', side: null, fill: true };
const TO_GO_ON: RoutineStep = { exercise: 'diaphragmatic-breathing', side: null, fill: true };

/** How a routine may end, the best first: short ones have no time to explain breathing, or for breathing at all. */
function endingsFor(setting: Setting): RoutineStep[][] {
  if (setting === 'bed' || setting === 'night') return [[TO_SLEEP], []];
  return [[TO_GO_ON], [{ ...TO_GO_ON, brief: true }], []];
}

/**
 * Puts a routine together for a region and a number of minutes: the best exercises that fit, then more repetitions
 * within their range; breathing takes what is left.
 *
 * @returns an entry as an author would have written it
 * @throws RoutineRefused when nothing is left, or with the longest minutes that the region has
 */
export function madeToMeasure(
  request: RoutineRequest,
  catalogue: PlayableShelves,
  measure: Measure,
): RoutineEntry {
  const { region = 'whole-back', minutes = USUAL_MINUTES, setting = 'bed' } = request;
  const selection = selectExercises(region, setting, request, catalogue);
  // The good side goes first, so that the sore one knows what is coming.
  const sideFirst = request.sore ? otherSide(request.sore) : 'right';
  const fit = (length: number) =>
    fitToMinutes(
      {
        ...selection,
        lay: (chosen) =>
          orderSteps(
            [...chosen].flatMap((id) => catalogue.exercises[id] ?? []),
            setting,
            sideFirst,
          ),
        endings: endingsFor(setting),
        entryOf: (steps) => entryOf(steps, { ...request, minutes: length }, catalogue),
      },
      length,
      catalogue,
      measure,
    );
  const fitted = fit(minutes);
  if (!fitted) throw nothingFits(selection.wanted.length, request);
  if (!fitted.balanced) {
    const { measured, wantedSeconds } = fit(ENDLESS_MINUTES) ?? fitted;
    const moving = (measured.seconds - measured.breathSeconds) / (1 - MOST_BREATHING);
    const longest = Math.floor(Math.min(moving, wantedSeconds / LEAST_ASKED_FOR) / 60);
    if (minutes > longest) throw tooLong(region, longest);
  }
  return fitted.entry;
}

function entryOf(
  steps: RoutineEntry['steps'],
  request: RoutineRequest,
  catalogue: PlayableShelves,
): RoutineEntry {
  const { region = 'whole-back', minutes = USUAL_MINUTES, setting = 'bed' } = request;
  const sources = steps.flatMap((step) =>
    'exercise' in step ? (catalogue.exercises[step.exercise]?.sources ?? []) : [],
  );
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
    steps,
    seeds: [],
    grade: 'C',
    sources: [...new Set(sources)],
  };
}

function nothingFits(candidates: number, { region, minutes }: RoutineRequest) {
  if (candidates > 0) {
    return new RoutineRefused('too-short', `${minutes} minutes are too short.`);
  }
  return new RoutineRefused('nothing-left', `Nothing for the ${region ?? 'whole-back'} is left.`);
}

function tooLong(what: string, minutes: number) {
  return new RoutineRefused('ceiling', `The ${what} has ${minutes} minutes.`, {
    minutes,
  });
}
