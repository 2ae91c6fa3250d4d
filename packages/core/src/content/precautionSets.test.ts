import { expect, it } from 'vitest';
import { buildRoutine } from '../english.js';
import { BODY_REGIONS } from '../model/bodyRegions.js';
import { movementsFor } from '../routine/movementsFor.js';
import type { RoutineRequest } from '../routine/request.js';
import { catalogue } from './index.js';

/** What is lain in; where nothing is left, why. */
function stepsOf(request: RoutineRequest): string {
  try {
    return JSON.stringify(buildRoutine(request).steps);
  } catch (error) {
    return String(error);
  }
}

/** SAFETY.md says that what is kept names the condition, and that nothing coarser would do. */
it('no two precautions with different movements come to the same care, so none of them could be kept as one', () => {
  const requests: RoutineRequest[] = [
    ...Object.keys(catalogue.routines).map((routine) => ({ routine })),
    ...BODY_REGIONS.map((region) => ({ region, minutes: 10 })),
  ];
  const movementsOf = (id: string) => {
    const { avoid, soften } = movementsFor([id], catalogue);
    return { avoid: [...avoid].sort(), soften: [...soften].sort() };
  };
  const sets = new Map(
    Object.keys(catalogue.precautions).map((id) => [
      JSON.stringify(movementsOf(id)),
      movementsOf(id),
    ]),
  );
  let alike = [[...sets.values()]];
  for (const request of requests) {
    alike = alike.flatMap((group) => {
      const byCare = new Map<string, typeof group>();
      for (const set of group) {
        const care = stepsOf({ ...request, ...set });
        byCare.set(care, [...(byCare.get(care) ?? []), set]);
      }
      return [...byCare.values()].filter(({ length }) => length > 1);
    });
  }
  expect(alike).toEqual([]);
  // The figures of SAFETY.md.
  expect([Object.keys(catalogue.precautions).length, sets.size]).toEqual([22, 21]);
});
