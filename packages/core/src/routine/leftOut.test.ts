import { describe, expect, it } from 'vitest';
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

const doneIn = (request: RoutineRequest) =>
  new Set(
    (timelineOf(request)?.segments ?? []).flatMap(({ exercise, side }) =>
      exercise ? [`${exercise} ${side}`] : [],
    ),
  );

const saysSo = (request: RoutineRequest) =>
  timelineOf(request)?.segments[0]?.lines.some(({ key }) => key === 'intro.left-out') ?? false;

const CARES = [
  ...Object.keys(catalogue.precautions).map((id) => movementsFor([id], catalogue)),
  ...MOVEMENT_TAGS.flatMap((tag) => [{ avoid: [tag] }, { soften: [tag] }]),
];

describe('what a routine goes without', () => {
  it('is said in its welcome, for every precaution and movement, and only then', () => {
    const cells = Object.keys(catalogue.routines).flatMap((routine) =>
      CARES.map((care): [string, RoutineRequest] => [
        `${routine} ${JSON.stringify(care)}`,
        { routine, ...care },
      ]),
    );
    const own = new Map(
      Object.keys(catalogue.routines).map((routine) => [routine, doneIn({ routine })]),
    );
    holdsForEach(cells, (request) => {
      if (!timelineOf(request)) return;
      const done = doneIn(request);
      const isMissing = [...(own.get(request.routine ?? '') ?? [])].some((one) => !done.has(one));
      expect(saysSo(request)).toBe(isMissing);
    });
  });

  it('is not said of fewer minutes, where nothing has to be avoided that would be in them', () => {
    expect(saysSo({ routine: 'evening-wind-down', minutes: 6 })).toBe(false);
    expect(saysSo({ routine: 'evening-wind-down', minutes: 6, avoid: ['balance'] })).toBe(false);
    expect(saysSo({ routine: 'evening-wind-down', avoid: ['strong-stretch'] })).toBe(true);
  });

  it('is not said of what somebody has asked to skip or to swap', () => {
    const care = { avoid: ['balance'] } as const;
    expect(saysSo({ routine: 'evening-wind-down', skip: ['figure-four'], ...care })).toBe(false);
    expect(saysSo({ routine: 'evening-wind-down', skip: ['open-book.left'], ...care })).toBe(false);
  });
});
