import type { BodyRegion, RoutineRequest } from '@supine/core';
import {
  buildRoutine,
  catalogue,
  compileTimeline,
  RoutineRefused,
  renderAudioPlan,
} from '@supine/core';
import { MOVEMENT_TAGS } from '@supine/core/routine';
import { speechProfile } from '../src/limits.js';
import { LOCALE } from '../src/locale.js';

const STEPS = [-3, -2, -1, 1, 2, 3] as const;
const MINUTES = [2, 3, 5, 7, 8, 10, 12, 15, 20];
const REGION_MINUTES = [5, 10, 15];
const SETTINGS = [undefined, 'bed', 'morning', 'night', 'desk', 'floor'] as const;

/**
 * Every line that a recording may have, found by building what people ask for: each routine and exercise plain, at every
 * pace, with each movement left out or softened, with each exercise skipped, eased or swapped, and routines made to measure.
 *
 * What is not among them (two wishes that meet in a line of their own) is not delivered as a recording; it is read instead.
 *
 * @returns each sentence once, in no order
 */
export function everyLine(): Set<string> {
  const lines = new Set<string>();
  for (const request of requests()) {
    for (const text of linesOf(request)) lines.add(text);
  }
  return lines;
}

/** The lines of one recording; none of a routine that cannot be built. */
export function linesOf(request: RoutineRequest): string[] {
  try {
    const timeline = compileTimeline(buildRoutine(request));
    const { segments } = renderAudioPlan(timeline, LOCALE, speechProfile);
    return segments.flatMap(({ sounds }) =>
      sounds.flatMap((sound) => (sound.type === 'words' ? [sound.text] : [])),
    );
  } catch (error) {
    if (error instanceof RoutineRefused) return [];
    throw error;
  }
}

function* requests(): Generator<RoutineRequest> {
  const { routines, exercises, massages, sleepPositions } = catalogue;
  const shelves = [routines, exercises, massages, sleepPositions];
  for (const id of [...shelves.flatMap(Object.keys), 'turn-over', 'get-up']) yield* ofOne(id);
  for (const routine of Object.keys(routines)) {
    for (const exercise of Object.keys(exercises)) {
      yield { routine, skip: [exercise] };
      yield { routine, skip: [`${exercise}.left`] };
      yield { routine, skip: [`${exercise}.right`] };
      yield { routine, ease: [exercise] };
      yield { routine, swap: [exercise] };
    }
  }
  for (const region of Object.keys(catalogue.regions) as BodyRegion[]) {
    for (const minutes of REGION_MINUTES) {
      for (const setting of SETTINGS) {
        const wish = { region, minutes, ...(setting ? { setting } : {}) };
        yield wish;
        for (const tag of MOVEMENT_TAGS) yield { ...wish, avoid: [tag] };
      }
    }
  }
}

function* ofOne(routine: string): Generator<RoutineRequest> {
  yield { routine };
  yield { routine, known: true };
  for (const step of STEPS) {
    yield { routine, pace: step };
    yield { routine, holds: step };
  }
  for (const minutes of MINUTES) yield { routine, minutes };
  for (const tag of MOVEMENT_TAGS) {
    yield { routine, avoid: [tag] };
    yield { routine, soften: [tag] };
  }
}
