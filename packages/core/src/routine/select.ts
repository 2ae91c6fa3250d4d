import type { BodyRegion } from '../model/bodyRegion.js';
import type { PlayableShelves } from '../model/catalogue.js';
import type { Exercise } from '../model/exercise.js';
import type { Posture } from '../model/position.js';
import { judgeExercise } from './judge.js';
import type { RoutineRequest, Setting } from './request.js';

/** Positions that suit where and when somebody is; what is not named here is for the floor or for the day. */
const POSTURES: Readonly<Record<Setting, readonly Posture[]>> = {
  night: ['any', 'supine', 'side'],
  bed: ['any', 'sitting', 'supine', 'supine-long-pillow', 'side'],
  morning: ['any', 'supine', 'side', 'sitting'],
  desk: ['any', 'sitting', 'standing'],
  floor: ['any', 'sitting', 'supine', 'side', 'kneeling', 'standing'],
};

/** What wakes people up, or works muscles hard, is for the day. */
const NOT_AT_NIGHT: readonly Exercise['kind'][] = ['strength', 'nerve-glide'];

/**
 * The exercises for a region, best first: those made for it alone, then those that share it; gentle kinds before
 * stretches before strength. Breathing is not among them.
 *
 * @returns candidates that the person, the place and the time of day allow
 */
export function selectExercises(
  region: BodyRegion,
  setting: Setting,
  request: RoutineRequest,
  catalogue: PlayableShelves,
): Exercise[] {
  return Object.values(catalogue.exercises)
    .filter(
      (exercise) =>
        exercise.kind !== 'breath' &&
        // A gated exercise is asked for by name.
        exercise.gate === undefined &&
        POSTURES[setting].includes(exercise.posture) &&
        (setting === 'floor' || exercise.surface === 'bed-ok') &&
        !(setting === 'night' && NOT_AT_NIGHT.includes(exercise.kind)) &&
        !(setting === 'morning' && exercise.notInFirstHour) &&
        judgeExercise(exercise, request) !== 'leave-out' &&
        isFor(exercise, region),
    )
    .sort((one, other) => rank(one, region) - rank(other, region) || compareIds(one, other));
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
