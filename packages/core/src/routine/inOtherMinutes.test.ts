import { describe, expect, it } from 'vitest';
import { DEEP } from '../../../../depth.js';
import { holdsForEach } from '../../../../grid.js';
import { catalogue } from '../content/index.js';
import { buildRoutine } from '../english.js';
import { MOVEMENT_TAGS } from '../model/movementTags.js';
import { RoutineRefused } from './refusal.js';
import type { RoutineRequest } from './request.js';

const ids = [catalogue.routines, catalogue.massages, catalogue.exercises].flatMap((shelf) =>
  Object.keys(shelf),
);
const AVOIDED = DEEP ? MOVEMENT_TAGS : (['twist', 'flat-on-back'] as const);
const NAMED = DEEP ? ids : ['evening-wind-down', 'midnight-micro', 'ten-breaths', 'partner-feet'];
const MINUTES = Array.from({ length: DEEP ? 40 : 12 }, (_, index) => index + 1);

/** The minutes that a refusal names; `null` where it was not refused for its minutes. */
function namedBy(request: RoutineRequest): number | null {
  try {
    buildRoutine(request);
    return null;
  } catch (error) {
    if (!(error instanceof RoutineRefused)) throw error;
    const { key, params } = error.reason;
    return key === 'other-minutes' ? params.minutes : null;
  }
}

describe('whoever asks for a routine in minutes in which it cannot be had', () => {
  it('hears of minutes in which it can, and of none that are further off', () => {
    let refused = 0;
    holdsForEach(
      NAMED.map((routine) => [routine, routine]),
      (routine) => {
        const named = MINUTES.map((minutes) => namedBy({ routine, minutes }));
        for (const [index, nearest] of named.entries()) {
          if (nearest === null) continue;
          refused += 1;
          const asked = index + 1;
          expect([asked, namedBy({ routine, minutes: nearest })]).toEqual([asked, null]);
          const away = MINUTES.flatMap((one, at) =>
            named[at] === null ? Math.abs(one - asked) : [],
          );
          expect([asked, Math.min(...away) >= Math.abs(nearest - asked)]).toEqual([asked, true]);
        }
      },
    );
    expect(refused).toBeGreaterThan(20);
  });

  it('can have a part of the evening: what it breathes in the beginning gives way', () => {
    const { steps, minutes } = buildRoutine({ routine: 'evening-wind-down', minutes: 4 });
    const first = steps.find(({ kind }) => kind === 'exercise');
    expect([minutes, first?.id]).toEqual([4, 'figure-four.right']);
  });
});

it('what has no length of its own is given to whoever has something to avoid, as long as it takes', () => {
  const alone = ids.filter((id) => !(id in catalogue.routines));
  const cells = alone.flatMap((routine) =>
    AVOIDED.map((tag) => [`${routine} without ${tag}`, { routine, avoid: [tag] }] as const),
  );
  holdsForEach(cells, (request) => expect(namedBy(request)).toBeNull());
});
