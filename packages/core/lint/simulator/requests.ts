import type { PlayableShelves } from '../../src/model/catalogue.js';
import { MOVEMENT_TAGS } from '../../src/model/movementTags.js';
import { buildRoutine } from '../../src/routine/buildRoutine.js';
import { movementsFor } from '../../src/routine/movementsFor.js';
import { RoutineRefused } from '../../src/routine/refusal.js';
import type { RoutineRequest } from '../../src/routine/request.js';
import type { Timeline } from '../../src/timeline/compileTimeline.js';
import { compileTimeline } from '../../src/timeline/compileTimeline.js';

/** Everything with a name that can be played: routines, one exercise or massage, set-ups. */
export function namesIn(shelves: PlayableShelves): string[] {
  const { routines, exercises, massages, sleepPositions, bedMoves } = shelves;
  return [routines, exercises, massages, sleepPositions, bedMoves].flatMap((shelf) =>
    Object.keys(shelf),
  );
}

/** Ways to be careful: each movement avoided, each softened, each precaution. */
export function caresIn(shelves: PlayableShelves): Pick<RoutineRequest, 'avoid' | 'soften'>[] {
  return [
    {},
    ...MOVEMENT_TAGS.map((tag) => ({ avoid: [tag] })),
    ...MOVEMENT_TAGS.map((tag) => ({ soften: [tag] })),
    ...Object.keys(shelves.precautions).map((id) => movementsFor([id], shelves)),
  ];
}

/** The timeline of a request, or `null` where it is honestly refused. */
export function timelineOf(request: RoutineRequest, shelves: PlayableShelves): Timeline | null {
  try {
    return compileTimeline(buildRoutine(request, shelves));
  } catch (error) {
    if (error instanceof RoutineRefused) return null;
    throw error;
  }
}
