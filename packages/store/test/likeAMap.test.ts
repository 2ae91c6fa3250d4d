import { join } from 'node:path';
import type { Memory } from '@supine/core';
import { PROTOTYPE_NAMES } from '@supine/core/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileStore, type MemoryStore, memoryStore } from '../src/index.js';
import { newFolder } from './newFolder.js';

/** One seed, so that a failure on one machine is a failure on every machine. */
const SEED = 20_261_121;
console.log(`store seed ${SEED}`);

/** Few enough to meet again; half of a surrogate pair is a string too. */
const person = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('ann', 'ben', '', '\ud83d', '\ude00') },
  { weight: 2, arbitrary: fc.constantFrom(...PROTOTYPE_NAMES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

const tags = fc.uniqueArray(fc.constantFrom('twist', 'touch', 'on-front', 'effort'));
const memory: fc.Arbitrary<Memory> = fc.record(
  {
    v: fc.constant(1),
    introHeardOn: fc.constantFrom('2026-11-21', '2024-02-29'),
    askAgain: fc.constant(true),
    avoid: tags,
    soften: tags,
    pace: fc.integer({ min: -2, max: 2 }),
    holds: fc.integer({ min: -2, max: 2 }),
  },
  { requiredKeys: ['v'] },
);

/** A write or, without a memory, an erasure; not awaited, it is still under way when the next one begins. */
const step = fc.record({
  person,
  memory: fc.option(memory, { freq: 3 }),
  awaited: fc.boolean(),
});

describe.each<[string, (path: string) => () => MemoryStore]>([
  [
    'the store in memory',
    () => {
      const store = memoryStore();
      return () => store;
    },
  ],
  // A new one for every step: nothing may hang on what an instance remembers.
  ['the store in a file', (path) => () => fileStore(path)],
])('%s', (_, open) => {
  it('behaves like a Map, whatever is written and erased', async () => {
    const folder = newFolder();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        run += 1;
        const store = open(join(folder, String(run), 'memory.json'));
        const model = new Map<string, Memory>();
        const underWay: Promise<void>[] = [];
        for (const { person, memory, awaited } of steps) {
          if (memory) model.set(person, memory);
          else model.delete(person);
          const done = memory ? store().write(person, memory) : store().erase(person);
          underWay.push(done);
          if (awaited) await done;
        }
        await Promise.all(underWay);
        for (const { person } of steps) {
          expect(await store().read(person)).toEqual(model.get(person) ?? null);
        }
        expect(await store().read('nobody wrote this')).toBe(null);
      }),
      { seed: SEED, numRuns: 150 },
    );
  });
});
