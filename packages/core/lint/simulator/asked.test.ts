import { expect, it } from 'vitest';
import { catalogue } from '../../src/content/index.js';
import { foundIn } from './foundIn.js';
import { caresIn, changesIn, mannersIn, namesIn } from './requests.js';

/** So many of them, from the first to the last. */
function someOf<One>(all: readonly One[], count: number): readonly One[] {
  const step = Math.ceil(all.length / count);
  return all.filter((_, at) => at % step === 0);
}

it('a body can lie in a part of all that can be asked for; the deep run lies in all of it', () => {
  const careful = namesIn(catalogue).flatMap((routine) =>
    caresIn(catalogue).map((care) => ({ routine, ...care })),
  );
  const requests = [
    ...someOf(mannersIn(catalogue), 150),
    ...someOf(changesIn(catalogue), 100),
    ...someOf(careful, 150),
  ];
  expect(foundIn(requests).found).toEqual([]);
});
