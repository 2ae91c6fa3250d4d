import type { PlayableShelves } from '../../src/model/catalogue.js';
import { GROUNDS } from '../../src/model/ground.js';
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

/** Of pace, and of holds. */
const STEPS = [-3, -2, -1, 1, 2, 3] as const;

/** What people ask of everything that has a name: quicker, slower, known, for a file, on another bed, for a sore side. */
export function mannersIn(shelves: PlayableShelves): RoutineRequest[] {
  const manners: RoutineRequest[] = [
    ...STEPS.flatMap((pace) => [{ pace }, { pace, known: true as const }]),
    ...STEPS.map((holds) => ({ holds })),
    { known: true },
    { oneWay: true },
    ...GROUNDS.map((surface) => ({ surface })),
    { sore: 'left' },
    { sore: 'right' },
  ];
  return namesIn(shelves).flatMap((routine) => manners.map((manner) => ({ routine, ...manner })));
}

/** What people ask of one exercise of a routine: without it, without one side of it, easier, another in its place. */
export function changesIn(shelves: PlayableShelves): RoutineRequest[] {
  return Object.keys(shelves.routines).flatMap((routine) => {
    const segments = timelineOf({ routine }, shelves)?.segments ?? [];
    const done = new Set(segments.flatMap(({ exercise }) => exercise ?? []));
    return [...done].flatMap((id): RoutineRequest[] => [
      { routine, skip: [id] },
      { routine, ease: [id] },
      { routine, swap: [id] },
      ...(['left', 'right'] as const).flatMap((side): RoutineRequest[] => [
        { routine, skip: [`${id}.${side}`] },
        { routine, skip: [`${id}.${side}`], sore: side },
      ]),
    ]);
  });
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
