import type { BodyRegion } from '../model/bodyRegion.js';
import type { PlayableShelves } from '../model/catalogue.js';
import type { Exercise } from '../model/exercise.js';
import { SURFACES_OF } from '../model/ground.js';
import { judgeExercise } from './judge.js';
import { POSTURES_FOR } from './posturesFor.js';
import type { RoutineRequest, Setting } from './request.js';

/** Firm ground: the surface of an exercise says only what a mattress does to it. */
const NOT_ON_A_BED: readonly Setting[] = ['floor', 'desk'];

/** What wakes people up, or works muscles hard, is for the day. */
const NOT_AT_NIGHT: readonly Exercise['kind'][] = ['strength', 'nerve-glide'];

/** What a routine for a region may be made of, by their ids, each list the best first. */
export interface Selection {
  /** For the region itself, and the swaps of what has to be avoided there. */
  readonly wanted: readonly string[];
  /** For what moves with it. */
  readonly neighbours: readonly string[];
  /** Whether something for the region has to be avoided. */
  readonly littleLeft: boolean;
}

/**
 * The exercises for a region that the person, the place and the time of day allow: those made for it alone, then those
 * that share it; gentle kinds before stretches before strength. Breathing is not among them.
 *
 * @example selectExercises('neck', 'night', {}, catalogue).wanted[0] // 'neck-turns'
 */
export function selectExercises(
  region: BodyRegion,
  setting: Setting,
  request: RoutineRequest,
  catalogue: PlayableShelves,
): Selection {
  const surface = request.surface ?? (NOT_ON_A_BED.includes(setting) ? 'floor' : 'soft-bed');
  const suited = Object.values(catalogue.exercises).filter(
    (one) => suits(one, setting) && SURFACES_OF[surface].includes(one.surface),
  );
  const allowed = suited.filter((exercise) => judgeExercise(exercise, request) !== 'leave-out');
  const avoided = suited.filter((one) => isFor(one, region) && !allowed.includes(one));
  const swaps = new Set(avoided.flatMap((exercise) => exercise.swaps));
  const wanted = new Set([
    ...idsFor(region, allowed),
    ...allowed.flatMap(({ id }) => (swaps.has(id) ? [id] : [])),
  ]);
  const neighbours = (catalogue.regions[region]?.neighbours ?? []).flatMap((next) =>
    idsFor(next, allowed),
  );
  return {
    wanted: [...wanted],
    neighbours: [...new Set(neighbours)].filter((id) => !wanted.has(id)),
    littleLeft: avoided.length > 0,
  };
}

function suits(exercise: Exercise, setting: Setting): boolean {
  return (
    exercise.kind !== 'breath' &&
    // A gated exercise is asked for by name.
    exercise.gate === undefined &&
    POSTURES_FOR[setting].includes(exercise.posture) &&
    !(setting === 'night' && NOT_AT_NIGHT.includes(exercise.kind)) &&
    !(setting === 'morning' && exercise.notInFirstHour)
  );
}

function idsFor(region: BodyRegion, exercises: readonly Exercise[]): string[] {
  return exercises
    .filter((exercise) => isFor(exercise, region))
    .sort((one, other) => rank(one, region) - rank(other, region) || compareIds(one, other))
    .map(({ id }) => id);
}

/** Whether an exercise is for a region; one for the whole back is for each of its parts. */
export function isFor(exercise: Exercise, region: BodyRegion): boolean {
  if (region === 'whole-back') return !exercise.regions.every((part) => NOT_BACK.includes(part));
  if (exercise.regions.includes(region)) return true;
  return exercise.regions.includes('whole-back') && !NOT_BACK.includes(region);
}

const NOT_BACK: readonly BodyRegion[] = ['leg', 'hip'];

const KINDS: readonly Exercise['kind'][] = [
  'mobility',
  'relax',
  'stretch',
  'rest',
  'nerve-glide',
  'strength',
];

function rank(exercise: Exercise, region: BodyRegion): number {
  const place = exercise.regions.indexOf(region);
  const shared = place < 0 ? 3 : place;
  return shared * KINDS.length + KINDS.indexOf(exercise.kind);
}

/** Ids are ASCII, so the plain order is the same everywhere. */
function compareIds(one: Exercise, other: Exercise): number {
  return one.id < other.id ? -1 : 1;
}
