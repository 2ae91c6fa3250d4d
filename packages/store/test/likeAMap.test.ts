import { join } from 'node:path';
import type { Memory } from '@supine/core';
import { PROTOTYPE_NAMES } from '@supine/core/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../depth.js';
import { dynamoDbStore, fileStore, type MemoryStore, memoryStore } from '../src/index.js';
import { anyMemory } from './anyMemory.js';
import { localDynamo } from './localDynamo.js';
import { newFolder } from './newFolder.js';

/** Few enough to meet again; half of a surrogate pair is a string too. */
const person = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('ann', 'ben', '', '\ud83d', '\ude00') },
  { weight: 2, arbitrary: fc.constantFrom(...PROTOTYPE_NAMES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

/** A memory in the place of what is kept, a change to it, or an erasure. */
const deed = fc.oneof(
  { weight: 3, arbitrary: anyMemory.map((memory) => ({ name: 'replace', make: () => memory })) },
  { weight: 2, arbitrary: fc.constant({ name: 'rest longer', make: restLonger }) },
  { weight: 1, arbitrary: fc.constant({ name: 'erase', make: () => null }) },
);

/** One that has to have seen the one before. */
function restLonger(kept: Memory | null): Memory {
  const days = Object.keys(kept?.resting ?? {}).length;
  const on = `2026-11-${10 + (days % 20)}`;
  return { ...kept, v: 1, resting: { ...kept?.resting, [`day-${days}`]: on } };
}

/** Not awaited, it is still under way when the next one begins. */
const step = fc.record({ person, deed, awaited: fc.boolean() });

const dynamo = localDynamo();

describe.each<[string, number, (path: string) => Promise<() => MemoryStore>]>([
  [
    'the store in memory',
    150,
    async () => {
      const store = memoryStore();
      return () => store;
    },
  ],
  // A new one for every step: nothing may hang on what an instance remembers.
  ['the store in a file', 150, async (path) => () => fileStore(path)],
  [
    'the store in DynamoDB',
    40,
    async () => {
      const store = dynamoDbStore(await dynamo.newTable());
      return () => store;
    },
  ],
])('%s', (_, once, open) => {
  it('behaves like a Map, whatever is changed and erased', async () => {
    const folder = newFolder();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        run += 1;
        const store = await open(join(folder, String(run), 'memory.json'));
        const model = new Map<string, Memory>();
        const underWay: Promise<unknown>[] = [];
        for (const { person, deed, awaited } of steps) {
          const next = deed.make(model.get(person) ?? null);
          if (next && Object.keys(next).length > 1) model.set(person, next);
          else model.delete(person);
          const done = next
            ? store().change(person, (kept) => deed.make(kept) ?? next)
            : store().erase(person);
          underWay.push(done);
          if (awaited) await done;
        }
        await Promise.all(underWay);
        for (const { person } of steps) {
          expect(await store().read(person)).toEqual(model.get(person) ?? null);
        }
        expect(await store().read('nobody wrote this')).toBe(null);
      }),
      { numRuns: runs(once, 15) },
    );
  });
});
