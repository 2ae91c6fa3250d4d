import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../../../depth.js';
import { anyNight, faultsIn } from './nights.js';

it('whatever happens in a night, nobody is left in a hold without a word or with a file that does not hear, and no other bed hears one', async () => {
  await fc.assert(
    fc.asyncProperty(anyNight, async (night) => {
      expect(await faultsIn(night)).toEqual([]);
    }),
    { numRuns: runs(1_000, 12) },
  );
});
