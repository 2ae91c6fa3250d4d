import { describe, expect, it } from 'vitest';
import { holdsForEach } from '../../../../grid.js';
import { catalogue } from '../content/index.js';
import { BODY_REGIONS } from '../model/bodyRegions.js';
import { postureOf } from '../model/lying.js';
import { compileTimeline } from '../timeline/compileTimeline.js';
import { buildRoutine } from './buildRoutine.js';

/** Routines that move, in bed, and are all done on the back; for a long pillow one rolls half way. */
const ON_THE_BACK = Object.values(catalogue.routines).filter(({ id, steps }) => {
  const { segments } = compileTimeline(buildRoutine({ routine: id }, catalogue));
  return (
    segments.every(({ position }) => postureOf(position).startsWith('supine')) && steps.length > 3
  );
});

describe('whoever does not want to turn', () => {
  it('has a routine for every region, the leg among them', () => {
    holdsForEach(
      BODY_REGIONS.map((region) => [region, region] as const),
      (region) => {
        const theirs = ON_THE_BACK.filter(({ regions }) =>
          (regions as readonly string[]).includes(region),
        );
        expect(theirs.map(({ id }) => id)).not.toEqual([]);
      },
    );
  });
});
