import { expect, it } from 'vitest';
import { memoryStore } from '../src/index.js';

it('gives every reader a memory of their own', async () => {
  const store = memoryStore();
  await store.write('ann', { v: 1, pace: 1 });
  Object.assign(Object(await store.read('ann')), { pace: 2 });
  expect(await store.read('ann')).toEqual({ v: 1, pace: 1 });
});
