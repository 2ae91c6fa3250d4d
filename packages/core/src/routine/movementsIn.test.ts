import { describe, expect, it } from 'vitest';
import { partOf } from '../../../../depth.js';
import { holdsForEach } from '../../../../grid.js';
import { catalogue } from '../content/index.js';
import { buildRoutine } from '../english.js';
import { MOVEMENT_TAGS } from '../model/movementTags.js';
import { compileTimeline } from '../timeline/compileTimeline.js';
import { movementsIn } from './movementsIn.js';
import { RoutineRefused } from './refusal.js';
import type { RoutineRequest } from './request.js';

const segmentsOf = (request: RoutineRequest) => {
  try {
    return JSON.stringify(compileTimeline(buildRoutine(request, catalogue)).segments);
  } catch (error) {
    if (error instanceof RoutineRefused) return 'refused';
    throw error;
  }
};
const ROUTINES = partOf(Object.keys(catalogue.routines), 5);
const CELLS = ROUTINES.flatMap((routine) => {
  const movements = movementsIn(buildRoutine({ routine }, catalogue));
  const asWritten = segmentsOf({ routine });
  return MOVEMENT_TAGS.flatMap((tag) =>
    (['avoid', 'soften'] as const).map(
      (how) =>
        [`${how} ${tag} in ${routine}`, { routine, how, tag, movements, asWritten }] as const,
    ),
  );
});

describe('the movements in a routine', () => {
  it('are all that could change it: who is careful with any other gets it as it is written', () => {
    let changed = 0;
    holdsForEach(CELLS, ({ routine, how, tag, movements, asWritten }) => {
      if (segmentsOf({ routine, [how]: [tag] }) === asWritten) return;
      changed += 1;
      expect(movements).toContain(tag);
    });
    expect(changed).toBeGreaterThan(20);
  });

  it('are those of what is told between exercises, too', () => {
    const asked = movementsIn(buildRoutine({ routine: 'midnight-micro' }, catalogue));
    expect([...asked]).toEqual(['flat-on-back']);
  });
});
