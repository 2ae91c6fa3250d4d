import fc from 'fast-check';
import { expect, it } from 'vitest';

import { anyNight, faultsIn } from './nights.js';

it('whatever happens in a night, nobody is left in a hold without a word, and no other bed hears one', async () => {
  await fc.assert(
    fc.asyncProperty(anyNight, async (night) => {
      expect(await faultsIn(night)).toEqual([]);
    }),
    { numRuns: 12 },
  );
});
