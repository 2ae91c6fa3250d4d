import { expect, it } from 'vitest';
import { memoryStore } from '../src/index.js';

it('is forgotten with the store that kept it', async () => {
  await memoryStore().change('ann', () => ({ v: 1, pace: 1 }));
  expect(await memoryStore().read('ann')).toBe(null);
});
