import { describe, expect, it } from 'vitest';
import { partOf } from '../../../../depth.js';
import { holdsForEach } from '../../../../grid.js';
import { catalogue } from '../content/index.js';
import { MOVEMENT_TAGS } from '../model/movementTags.js';
import { compileTimeline } from '../timeline/compileTimeline.js';
import { buildRoutine } from './buildRoutine.js';
import { movementsFor } from './movementsFor.js';
import { RoutineRefused } from './refusal.js';
import type { RoutineRequest } from './request.js';

function timelineOf(request: RoutineRequest) {
  try {
    return compileTimeline(buildRoutine(request, catalogue));
  } catch (error) {
    if (error instanceof RoutineRefused) return null;
    throw error;
  }
}

type Lain = NonNullable<ReturnType<typeof timelineOf>>;

/** Not the stillness at the end, which belongs to the last exercise and to no side. */
const doneIn = ({ segments }: Lain) =>
  new Set(
    segments.flatMap(({ exercise, id, side }) =>
      exercise && !id.endsWith('.still') ? [`${exercise} ${side}`] : [],
    ),
  );

const saysSo = ({ segments }: Lain) =>
  segments[0]?.lines.some(({ key }) => key === 'intro.left-out') ?? false;

const isSaid = (request: RoutineRequest) => {
  const timeline = timelineOf(request);
  return timeline !== null && saysSo(timeline);
};

type Care = ReturnType<typeof movementsFor>;

const cellsOf = (cares: readonly Care[]) =>
  Object.keys(catalogue.routines).flatMap((routine) =>
    cares.map((care): [string, RoutineRequest] => [
      `${routine} ${JSON.stringify(care)}`,
      { routine, ...care },
    ]),
  );

/** Every precaution and every single movement, in every routine; a part, but for the deep run. */
const CELLS = [
  ...partOf(
    cellsOf(Object.keys(catalogue.precautions).map((id) => movementsFor([id], catalogue))),
    200,
  ),
  ...partOf(
    cellsOf(
      MOVEMENT_TAGS.flatMap((tag): Care[] => [
        { avoid: [tag], soften: [] },
        { avoid: [], soften: [tag] },
      ]),
    ),
    100,
  ),
];

describe('what a routine goes without', () => {
  it('is said in its welcome, for every precaution and movement, and only then', () => {
    const own = new Map(
      Object.keys(catalogue.routines).map((routine) => {
        const timeline = timelineOf({ routine });
        return [routine, timeline ? doneIn(timeline) : new Set<string>()];
      }),
    );
    holdsForEach(CELLS, (request) => {
      const timeline = timelineOf(request);
      if (!timeline) return;
      const done = doneIn(timeline);
      const isMissing = [...(own.get(request.routine ?? '') ?? [])].some((one) => !done.has(one));
      expect(saysSo(timeline)).toBe(isMissing);
    });
  });

  it('is not said of fewer minutes, where nothing has to be avoided that would be in them', () => {
    expect(isSaid({ routine: 'evening-wind-down', minutes: 6 })).toBe(false);
    expect(isSaid({ routine: 'evening-wind-down', minutes: 6, avoid: ['balance'] })).toBe(false);
    expect(isSaid({ routine: 'evening-wind-down', avoid: ['strong-stretch'] })).toBe(true);
  });

  it('is not said of what somebody has asked to skip or to swap', () => {
    const care = { avoid: ['balance'] } as const;
    expect(isSaid({ routine: 'evening-wind-down', skip: ['figure-four'], ...care })).toBe(false);
    expect(isSaid({ routine: 'evening-wind-down', skip: ['open-book.left'], ...care })).toBe(false);
  });
});
