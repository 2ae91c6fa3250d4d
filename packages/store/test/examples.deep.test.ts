import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tryExamples } from '../../../docExamples.js';
import { memoryStore } from '../src/index.js';
import { newFolder } from './newFolder.js';

const RUNS = 'a suite of a test runner: every store has one that runs';

it('every public function has an example, and every example runs', async () => {
  const store = memoryStore();
  const before = { v: 1, introHeardOn: '2026-11-20' } as const;
  await store.change('ann', () => before);
  const { wrong } = await tryExamples({
    folder: new URL('../', import.meta.url),
    scope: { store, before, file: join(newFolder(), 'memory.json') },
    untried: {
      dynamoDbStore: 'reaches a table; its own tests have one',
      indexedDbStore: 'reaches a browser; its own tests have one',
      ...{ storeContract: RUNS, forgettingContract: RUNS },
    },
  });
  expect(wrong).toEqual([]);
});
