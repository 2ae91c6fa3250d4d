import type { BodyRegion, Locale, MovementTag, RoutineRequest } from '@supine/core';
import {
  buildRoutine,
  catalogue,
  compileTimeline,
  RoutineRefused,
  renderAudioPlan,
} from '@supine/core';
import { MOVEMENT_TAGS } from '@supine/core/routine';
import type { DeviceWords } from '@supine/core/speech';
import { forNobody } from '../forNobody.js';
import { answerLines } from './answerLines.js';

const STEPS = [-3, -2, -1, 1, 2, 3] as const;
const MINUTES = [2, 3, 5, 7, 8, 10, 12, 15, 20];
const REGION_MINUTES = [5, 10, 15];
const SETTINGS = [undefined, 'bed', 'morning', 'night', 'desk', 'floor'] as const;

/** What a pack is to have: which lines, in which shard, and what lines are joined from. */
export interface PackLines {
  /** `core` first, then the routines, `exercises`, and `answers`. */
  readonly shards: ReadonlyMap<string, readonly string[]>;
  /** They stand in `core`, for anything may need them. */
  readonly phrases: readonly string[];
  /** Keys of lines of which nobody can tell what will stand in them. */
  readonly missing: readonly string[];
}

/** What a pack is for. */
export type PackScope = 'all' | 'routines';

/**
 * Every line that may be said, found by building what people ask for and by reading the locale through.
 *
 * A line of several routines, and every line of safety, is in `core`; one that a single routine has, in that of the routine.
 *
 * @param locale the words
 * @param scope `routines` leaves out what only answers say, for a host that plays recordings
 * @returns each line once, in an order that is always the same
 * @example packLines(enUS, 'all').shards.has('routine/ten-breaths') // true
 */
export function packLines(locale: Locale, scope: PackScope = 'all'): PackLines {
  const answers = answerLines(locale);
  // A host that plays recordings answers nobody.
  const safety = scope === 'all' ? answers.safety : answers.stops;
  const owners = new Map<string, Set<string>>();
  for (const request of requests()) {
    const owner = isPreset(request) ? request.routine : '';
    for (const line of linesOf(request, locale, { stop: 'file' })) {
      const known = owners.get(line) ?? new Set();
      owners.set(line, known.add(owner));
    }
  }
  const shards = new Map<string, Set<string>>([['core', new Set(safety)]]);
  const into = (shard: string, line: string) => {
    const lines = shards.get(shard) ?? new Set<string>();
    shards.set(shard, lines.add(line));
  };
  for (const routine of Object.keys(catalogue.routines))
    shards.set(`routine/${routine}`, new Set());
  for (const [line, of] of owners) {
    if (safety.has(line)) continue;
    const routines = [...of].filter((owner) => owner !== '');
    if (routines.length > 1) into('core', line);
    else into(routines.length === 1 ? `routine/${routines[0]}` : 'exercises', line);
  }
  if (scope === 'all') {
    for (const line of answers.answers) {
      if (!owners.has(line) && !safety.has(line)) into('answers', line);
    }
  }
  return {
    shards: new Map([...shards].map(([name, lines]) => [name, [...lines].sort()])),
    phrases: [...(scope === 'all' ? answers.phrases : answers.routinePhrases)].sort(),
    missing: answers.missing,
  };
}

/**
 * The lines of one recording; none of a routine that cannot be built.
 *
 * @param request what was asked for
 * @param locale the words
 * @param device how the person stops what plays it
 * @returns its lines in their order, some of them often
 * @example linesOf({ routine: 'ten-breaths' }, enUS, { stop: 'file' }).includes('In.') // true
 */
export function linesOf(request: RoutineRequest, locale: Locale, device: DeviceWords): string[] {
  const lines = (asked: RoutineRequest) => {
    const { segments } = renderAudioPlan(compileTimeline(buildRoutine(asked)), locale, device);
    return segments.flatMap(({ sounds }) =>
      sounds.flatMap((sound) => (sound.type === 'words' ? [sound.text] : [])),
    );
  };
  try {
    return lines(request);
  } catch (error) {
    if (error instanceof RoutineRefused) return [];
    throw error;
  }
}

/**
 * What people ask for: each routine and exercise plain, at its paces, with movements left out or softened, with each exercise
 * skipped, eased or swapped, and routines made to measure. Two wishes that meet in a line of their own are not among them.
 *
 * @returns requests; of some nothing can be built
 * @example [...requests()][0] // { routine: 'basics-five' }
 */
export function* requests(): Generator<RoutineRequest> {
  const { routines, exercises, massages, sleepPositions } = catalogue;
  for (const routine of Object.keys(routines)) yield* ofRoutine(routine);
  for (const [id, { movements }] of Object.entries({ ...exercises, ...massages })) {
    yield* ofOne(id, new Set(movements.map((one) => (typeof one === 'string' ? one : one.tag))));
  }
  for (const id of [...Object.keys(sleepPositions), 'turn-over', 'get-up']) yield* ofOne(id, []);
  for (const region of Object.keys(catalogue.regions) as BodyRegion[]) yield* ofRegion(region);
}

function* ofRoutine(routine: string): Generator<RoutineRequest> {
  yield* ofOne(routine, MOVEMENT_TAGS);
  for (const minutes of MINUTES) {
    yield { routine, minutes };
    yield { routine, minutes, oneWay: true };
  }
  const { segments } = compileTimeline(buildRoutine({ routine }));
  for (const exercise of new Set(segments.flatMap((segment) => segment.exercise ?? []))) {
    yield { routine, skip: [exercise] };
    yield { routine, skip: [`${exercise}.left`] };
    yield { routine, skip: [`${exercise}.right`] };
    yield { routine, ease: [exercise] };
    yield { routine, swap: [exercise] };
  }
}

function* ofOne(routine: string, tags: Iterable<MovementTag>): Generator<RoutineRequest> {
  yield { routine };
  // As a file has it, which states what is asked elsewhere.
  yield { routine, oneWay: true };
  yield { routine, known: true };
  for (const step of STEPS) {
    yield { routine, pace: step };
    yield { routine, holds: step };
  }
  for (const tag of tags) {
    yield { routine, avoid: [tag] };
    yield { routine, soften: [tag] };
  }
}

function* ofRegion(region: BodyRegion): Generator<RoutineRequest> {
  for (const minutes of REGION_MINUTES) {
    for (const setting of SETTINGS) {
      const wish = { region, minutes, ...(setting ? { setting } : {}) };
      yield wish;
      yield forNobody(wish);
    }
  }
  for (const tag of MOVEMENT_TAGS) yield { region, minutes: 10, avoid: [tag] };
}

const isPreset = (request: RoutineRequest): request is RoutineRequest & { routine: string } =>
  request.routine !== undefined && Object.hasOwn(catalogue.routines, request.routine);
