import { expect, it } from 'vitest';
import { DEPTH, runs, SEED } from '../../../../depth.js';
import { catalogue } from '../../src/content/index.js';
import { BODY_REGIONS } from '../../src/model/bodyRegions.js';
import { GROUNDS } from '../../src/model/ground.js';
import { MOVEMENT_TAGS } from '../../src/model/movementTags.js';
import { SETTINGS } from '../../src/model/settings.js';
import type { RoutineRequest } from '../../src/routine/request.js';
import { foundIn } from './foundIn.js';
import { caresIn, changesIn, mannersIn, namesIn } from './requests.js';

/** Made-to-measure routines that are asked for: at depth 1 so many that 3,000 are lain in, for some in five are refused. */
const MADE_TO_MEASURE = Math.max(3_900, runs(900));
const FEWEST_LAIN_IN = 3_000;
/** And of routines with a name in other minutes, which take longest to put together. */
const IN_OTHER_MINUTES = 30;
const MOST_MINUTES = 25;

it('a body can lie in everything that has a name, whatever is avoided or softened', () => {
  const requests = namesIn(catalogue).flatMap((routine) =>
    caresIn(catalogue).map((care) => ({ routine, ...care })),
  );
  const { played, found } = foundIn(requests);
  console.log(`lay in ${played} of ${requests.length}; the others were refused`);
  expect(found).toEqual([]);
});

it('and in whatever people ask of it: its pace, its holds, without one side, easier, another in its place', () => {
  const requests = [...mannersIn(catalogue), ...changesIn(catalogue)];
  const { played, found } = foundIn(requests);
  console.log(`lay in ${played} of ${requests.length}; the others were refused`);
  expect(found).toEqual([]);
});

const pairs = MOVEMENT_TAGS.flatMap((one, at) =>
  MOVEMENT_TAGS.slice(at + 1).map((other) => [one, other] as const),
);
/** Of two that are softened only some at depth 1: what each is told instead has been lain in above. */
const PAIRS_SOFTENED = DEPTH >= 10 ? 1 : 10;

it('and in routines with two movements softened, or one of them avoided', () => {
  const requests = Object.keys(catalogue.routines).flatMap((routine, at) =>
    pairs
      .filter((_, pair) => (pair + at) % PAIRS_SOFTENED === 0)
      .flatMap(([one, other]) => [
        { routine, soften: [one, other] },
        { routine, avoid: [one], soften: [other] },
      ]),
  );
  const { played, found } = foundIn(requests);
  console.log(`lay in ${played} of ${requests.length}; the others were refused`);
  expect(found).toEqual([]);
});

it('and in every routine with two movements avoided', () => {
  const requests = Object.keys(catalogue.routines).flatMap((routine) =>
    pairs.map((avoid) => ({ routine, avoid })),
  );
  const { played, found } = foundIn(requests);
  console.log(`lay in ${played} of ${requests.length}; the others were refused`);
  expect(found).toEqual([]);
});

let seed = SEED;
function pick<One>(from: readonly One[]): One {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return from[Math.floor(seed / 65_536) % from.length] as One;
}
const minutes = Array.from({ length: MOST_MINUTES }, (_, index) => index + 1);
const cares = caresIn(catalogue);
/** Most people change nothing. */
const STEPS = [undefined, undefined, undefined, -1, 1, 3];

it('and in routines that are made to measure', () => {
  const requests = Array.from(
    { length: MADE_TO_MEASURE },
    (): RoutineRequest => ({
      region: pick(BODY_REGIONS),
      setting: pick(SETTINGS),
      minutes: pick(minutes),
      sore: pick(['left', 'right', undefined]),
      surface: pick([undefined, ...GROUNDS]),
      pace: pick(STEPS),
      holds: pick(STEPS),
      known: pick([undefined, undefined, true]),
      ...pick(cares),
    }),
  );
  const { played, found } = foundIn(requests);
  console.log(`lay in ${played} of ${requests.length}; the others were refused`);
  expect(found).toEqual([]);
  expect(played).toBeGreaterThanOrEqual(FEWEST_LAIN_IN);
});

it('and in routines with a name that are asked for in other minutes', () => {
  const requests = Array.from(
    { length: runs(IN_OTHER_MINUTES) },
    (): RoutineRequest => ({
      routine: pick(Object.keys(catalogue.routines)),
      minutes: pick(minutes),
      pace: pick(STEPS),
      holds: pick(STEPS),
      ...pick(cares),
    }),
  );
  const { played, found } = foundIn(requests);
  console.log(`lay in ${played} of ${requests.length}; the others were refused`);
  expect(found).toEqual([]);
});
