import type { BodyRegion } from '../model/bodyRegion.js';
import type { PlayableShelves } from '../model/catalogue.js';
import { otherSide } from '../model/otherSide.js';
import type { RoutineEntry, RoutineStep } from '../model/routine.js';
import type { Draft, Measure } from './fitToMinutes.js';
import {
  fitToMinutes,
  fullestOf,
  LEAST_ASKED_FOR,
  MOST_BREATHING,
  MOST_BREATHING_WHERE_LITTLE_IS_LEFT,
  shortestOf,
} from './fitToMinutes.js';
import { orderSteps } from './order.js';
import { inMinutes, RoutineRefused } from './refusal.js';
import type { RoutineRequest, Setting } from './request.js';
import { selectExercises } from './select.js';
import type { StepLimits } from './stepLimits.js';

/** The id of a routine that was put together for somebody. */
export const MADE_TO_MEASURE = 'made-to-measure';

const USUAL_MINUTES = 10;
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
  limits: StepLimits,
): RoutineEntry {
  const { region = 'whole-back', minutes = USUAL_MINUTES, setting = 'bed' } = request;
  const selection = selectExercises(region, setting, request, catalogue);
  // The good side goes first, so that the sore one knows what is coming.
  const sideFirst = request.sore ? otherSide(request.sore) : 'right';
  const draft: Draft = {
    ...selection,
    lay: (chosen) =>
      orderSteps(
        [...chosen].flatMap((id) => catalogue.exercises[id] ?? []),
        setting,
        sideFirst,
      ),
    endings: endingsFor(setting),
    entryOf: (steps) => entryOf(steps, request, catalogue),
    limits,
  };
  if (selection.wanted.length === 0) throw nothingLeft(region);
  // More than the usual may be more than there is, and that is known without a search.
  if (minutes > USUAL_MINUTES) refuseBeyond('most');
  const fitted = fitToMinutes(draft, minutes, catalogue, measure);
  if (!fitted) throw tooShort(minutes, shortestOf(draft, catalogue, measure));
  if (!fitted.balanced) refuseBeyond('longest');
  return fitted.entry;

  function refuseBeyond(bound: 'longest' | 'most'): void {
    const { movingSeconds, wantedSeconds, isApart } = fullestOf(draft, catalogue, measure);
    if (bound === 'most' && isApart) return;
    const moving = movingSeconds / (1 - MOST_BREATHING);
    const longest = Math.floor(Math.min(moving, wantedSeconds / LEAST_ASKED_FOR) / 60);
    // Where little is left, as much as half of it may be breathing.
    const most = selection.littleLeft
      ? Math.max(longest, movingSeconds / (1 - MOST_BREATHING_WHERE_LITTLE_IS_LEFT) / 60)
      : longest;
    if (minutes > (bound === 'most' ? most : longest)) throw tooLong(region, longest);
  }
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
    // By night it ends in silence.
    ...(setting === 'night' ? {} : { outroSeconds: 5 }),
    steps,
    seeds: [],
    grade: 'C',
    sources: [...new Set(sources)],
  };
}

function nothingLeft(region: BodyRegion): RoutineRefused {
  return new RoutineRefused(`Nothing is left for the ${spelt(region)}.`, {
    key: 'nothing-left',
    params: {},
  });
}

function tooShort(minutes: number, shortestSeconds: number): RoutineRefused {
  const shortest = Math.ceil(shortestSeconds / 60);
  return new RoutineRefused(
    `One exercise does not fit in ${inMinutes(minutes)}. The shortest routine takes ${inMinutes(shortest)}.`,
    { key: 'too-short', params: { minutes: shortest } },
  );
}

function tooLong(region: BodyRegion, longest: number): RoutineRefused {
  if (longest < 1) return nothingLeft(region);
  return new RoutineRefused(
    `The longest routine for the ${spelt(region)} takes ${inMinutes(longest)}.`,
    { key: 'ceiling', params: { minutes: longest } },
  );
}

const spelt = (region: BodyRegion) => region.replace('-', ' ');
