import type { Memory, MovementTag } from '@supine/core';
import { PROTOTYPE_NAMES, type TestRunner } from '@supine/core/testing';
import type { MemoryStore } from '../port.js';

/** A memory with something in every place. */
const FULL: Memory = {
  v: 1,
  introHeardOn: '2026-11-21',
  askAgain: true,
  avoid: ['twist', 'bend-back'],
  soften: ['knees-apart'],
  pace: 1,
  holds: -1,
};

/** Apps know people by what their platform gives them: ids with signs in them, names, or nothing at all. */
const NAMES = [...PROTOTYPE_NAMES, '', ' ', '0', 'amzn1.ask.account.A/B+C=', '../ann', 'Zoë 🛏\n"'];

/**
 * What every store must do, wherever it keeps things. A store's own test file only makes the store.
 *
 * @param runner `describe`, `it` and `expect` of the test runner
 * @param name the store's name
 * @param newStore makes a store that knows nobody
 * @throws never; a store that breaks the contract fails its test
 * @example storeContract({ describe, it, expect }, 'the store in memory', async () => memoryStore())
 */
export function storeContract(
  runner: TestRunner,
  name: string,
  newStore: () => Promise<MemoryStore>,
): void {
  const { describe, it, expect } = runner;
  describe(`${name} keeps the store contract`, () => {
    it('knows nobody at first', async () => {
      const store = await newStore();
      expect(await store.read('ann')).toBe(null);
    });

    it('reads back what was written', async () => {
      const store = await newStore();
      await store.write('ann', FULL);
      expect(await store.read('ann')).toEqual(FULL);
    });

    it('does not mix two people', async () => {
      const store = await newStore();
      await store.write('ann', { v: 1, pace: 1 });
      await store.write('Ann', { v: 1, pace: 2 });
      expect(await store.read('ann')).toEqual({ v: 1, pace: 1 });
      expect(await store.read('Ann')).toEqual({ v: 1, pace: 2 });
      expect(await store.read('an')).toBe(null);
    });

    it('keeps the last memory only, and nothing of the one before', async () => {
      const store = await newStore();
      await store.write('ann', FULL);
      await store.write('ann', { v: 1, pace: -1 });
      expect(await store.read('ann')).toEqual({ v: 1, pace: -1 });
    });

    it('erases one person and leaves the others', async () => {
      const store = await newStore();
      await store.write('ann', FULL);
      await store.write('ben', { v: 1, pace: 1 });
      await store.erase('ann');
      expect(await store.read('ann')).toBe(null);
      expect(await store.read('ben')).toEqual({ v: 1, pace: 1 });
    });

    it('erases somebody it has never heard of', async () => {
      const store = await newStore();
      await store.erase('ann');
      expect(await store.read('ann')).toBe(null);
    });

    it('gets to know somebody again who was erased', async () => {
      const store = await newStore();
      await store.write('ann', FULL);
      await store.erase('ann');
      await store.write('ann', { v: 1 });
      expect(await store.read('ann')).toEqual({ v: 1 });
    });

    for (const person of NAMES) {
      it(`treats a person named ${JSON.stringify(person)} like any other`, async () => {
        const store = await newStore();
        expect(await store.read(person)).toBe(null);
        await store.write(person, FULL);
        expect(await store.read(person)).toEqual(FULL);
        expect(await store.read('ann')).toBe(null);
        await store.erase(person);
        expect(await store.read(person)).toBe(null);
      });
    }

    it('does not share the written object', async () => {
      const store = await newStore();
      const avoid: MovementTag[] = ['twist'];
      const memory = { v: 1 as const, avoid, pace: 1 };
      const written = store.write('ann', memory);
      memory.pace = 2;
      await written;
      avoid.push('touch');
      expect(await store.read('ann')).toEqual({ v: 1, avoid: ['twist'], pace: 1 });
    });

    it('keeps ten people who are written at once', async () => {
      const store = await newStore();
      const people = Array.from({ length: 10 }, (_, index) => `person ${index}`);
      const memoryOf = (index: number): Memory => ({ v: 1, introHeardOn: `2026-11-0${index}` });
      await Promise.all(people.map((person, index) => store.write(person, memoryOf(index))));
      const kept = await Promise.all(people.map((person) => store.read(person)));
      expect(kept).toEqual(people.map((_, index) => memoryOf(index)));
    });
  });
}
