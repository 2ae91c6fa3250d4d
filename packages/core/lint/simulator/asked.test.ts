import { expect, it } from 'vitest';
import { partOf } from '../../../../depth.js';
import { catalogue } from '../../src/content/index.js';
import { foundIn } from './foundIn.js';
import { caresIn, changesIn, mannersIn, namesIn } from './requests.js';

it('a body can lie in a part of all that can be asked for; the deep run lies in all of it', () => {
  const careful = namesIn(catalogue).flatMap((routine) =>
    caresIn(catalogue).map((care) => ({ routine, ...care })),
  );
  const requests = [
    ...partOf(mannersIn(catalogue), 150),
    ...partOf(changesIn(catalogue), 100),
    ...partOf(careful, 150),
  ];
  expect(foundIn(requests).found).toEqual([]);
});
