import type { Memory, MovementTag } from '@supine/core';
import { PROTOTYPE_NAMES, type TestRunner } from '@supine/core/testing';
import { keepChanges } from '../keepChanges.js';
import type { MemoryStore } from '../port.js';

/** A memory with something in every place. */
const FULL: { readonly [Name in keyof Memory]-?: NonNullable<Memory[Name]> } = {
  v: 1,
  introHeardOn: '2026-11-21',
  askAgain: true,
  household: 'alone',
  askedByDay: true,
  avoid: ['twist', 'bend-back'],
  soften: ['knees-apart'],
  pace: 1,
  holds: -1,
  place: { wish: { region: 'hip', minutes: 10 }, step: 'figure-four.left', on: '2026-11-21' },
  pausedAt: 1_795_291_200_000,
  streamsSince: 1_795_291_100_000,
  unplayed: { stream: 1_795_291_150_000 },
  resting: { 'cat-cow': '2026-11-20', 'figure-four.left': '2026-11-21' },
  easing: { bridge: '2026-11-19' },
  people: ['ann'],
  told: { 'evening-wind-down': 2 },
};

/** What a newer version may have written, and what this one knows of it. */
const NEWER_PLACES: readonly (readonly [string, Readonly<Record<string, unknown>>, Memory])[] = [
  [
    'a place that is not known',
    { v: 1, avoid: ['twist'], mood: { v: 3 } },
    { v: 1, avoid: ['twist'] },
  ],
  [
    'a movement that is not known, so that the screen is due',
    { v: 1, introHeardOn: '2026-11-21', avoid: ['hop', 'twist'], soften: ['roll'] },
    { v: 1, avoid: ['twist'], soften: [] },
  ],
  ['a pace that is not known', { v: 1, pace: 'slow', holds: 1 }, { v: 1, holds: 1 }],
  [
    'an exercise that is written otherwise',
    { v: 1, resting: { bridge: '2026-11-21', 'bridge.both': '2026-11-21' } },
    { v: 1, resting: { bridge: '2026-11-21' } },
  ],
];

/** Apps know people by what their platform gives them: ids with signs in them, names, or nothing at all. */
const NAMES = [...PROTOTYPE_NAMES, '', ' ', '0', 'amzn1.ask.account.A/B+C=', '../ann', 'Zoë 🛏\n"'];

/**
 * What every store must do, wherever it keeps things. A store's own test file only makes the store.
 *
 * @param runner `describe`, `it` and `expect` of the test runner
 * @param name the store's name
 * @param newStore makes a store that knows nobody
 * @param newStoreWith makes a store in which something stands, by person, as another version has written it
 * @throws never; a store that breaks the contract fails its test
 * @example storeContract({ describe, it, expect }, 'the store in memory', async () => memoryStore())
 */
export function storeContract(
  runner: TestRunner,
  name: string,
  newStore: () => Promise<MemoryStore>,
  newStoreWith?: (people: Readonly<Record<string, unknown>>) => Promise<MemoryStore>,
): void {
  const { describe, it, expect } = runner;
  describe(`${name} keeps the store contract`, () => {
    it('knows nobody at first', async () => {
      const store = await newStore();
      expect(await store.read('ann')).toBe(null);
    });

    it('reads back what was written', async () => {
      const store = await newStore();
      await store.change('ann', () => FULL);
      expect(await store.read('ann')).toEqual(FULL);
    });

    it('does not mix two people', async () => {
      const store = await newStore();
      await store.change('ann', () => ({ v: 1, pace: 1 }));
      await store.change('Ann', () => ({ v: 1, pace: 2 }));
      expect(await store.read('ann')).toEqual({ v: 1, pace: 1 });
      expect(await store.read('Ann')).toEqual({ v: 1, pace: 2 });
      expect(await store.read('an')).toBe(null);
    });

    it('keeps the last memory only, and nothing of the one before', async () => {
      const store = await newStore();
      await store.change('ann', () => FULL);
      await store.change('ann', () => ({ v: 1, pace: -1 }));
      expect(await store.read('ann')).toEqual({ v: 1, pace: -1 });
    });

    it('erases one person and leaves the others', async () => {
      const store = await newStore();
      await store.change('ann', () => FULL);
      await store.change('ben', () => ({ v: 1, pace: 1 }));
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
      await store.change('ann', () => FULL);
      await store.erase('ann');
      await store.change('ann', () => ({ v: 1, holds: 1 }));
      expect(await store.read('ann')).toEqual({ v: 1, holds: 1 });
    });

    it('refuses whoever has no name, and makes nobody of them', async () => {
      const store = await newStore();
      for (const nobody of [undefined, null, 1, { id: 1 }] as unknown as string[]) {
        const asked = [
          store.read(nobody),
          store.change(nobody, () => ({ v: 1, pace: 1 })),
          store.erase(nobody),
        ];
        for (const one of await Promise.allSettled(asked)) {
          expect(one.status).toBe('rejected');
          expect(String((one as PromiseRejectedResult).reason)).toContain('A person is the text');
        }
        expect(await store.read(String(nobody))).toBe(null);
      }
    });

    it('tells a change what is kept, and whoever asked for it what is kept now', async () => {
      const store = await newStore();
      const told: (Memory | null)[] = [];
      const changeTo = (memory: Memory) =>
        store.change('ann', (kept) => {
          told.push(kept);
          return memory;
        });
      expect(await changeTo(FULL)).toEqual(FULL);
      expect(await changeTo({ v: 1, pace: -1 })).toEqual({ v: 1, pace: -1 });
      expect(told).toEqual([null, FULL]);
    });

    it('keeps nobody of whom nothing is known', async () => {
      const store = await newStore();
      expect(await store.change('ann', () => ({ v: 1 }))).toEqual({ v: 1 });
      expect(await store.read('ann')).toBe(null);
      await store.change('ann', () => FULL);
      await store.change('ann', () => ({ v: 1, avoid: undefined }));
      expect(await store.read('ann')).toBe(null);
    });

    it('makes twenty changes that come at once one after another', async () => {
      const store = await newStore();
      await Promise.all(Array.from({ length: 20 }, () => store.change('ann', tellOnceMore)));
      expect(await store.read('ann')).toEqual({ v: 1, told: { nap: 20 } });
    });

    const FAILING: [string, (kept: Memory | null) => Memory][] = [
      ['fails', () => failWith('Not now.')],
      ['gives no memory', () => ({ v: 1, pace: 99 })],
      ['gives what cannot be copied', () => ({ v: 1, pace: () => 1 }) as unknown as Memory],
    ];
    for (const [what, change] of FAILING) {
      it(`leaves all as it was when a change ${what}, and makes the next one`, async () => {
        const store = await newStore();
        await store.change('ann', () => FULL);
        const [failed, next] = await Promise.allSettled([
          store.change('ann', change),
          store.change('ben', () => FULL),
        ]);
        expect([failed.status, next.status]).toEqual(['rejected', 'fulfilled']);
        expect(await store.read('ann')).toEqual(FULL);
        expect(await store.read('ben')).toEqual(FULL);
      });
    }

    it('tells why a change failed in its own words', async () => {
      const store = await newStore();
      const failed = await store.change('ann', () => failWith('Not now.')).catch(String);
      expect(failed).toBe('Error: Not now.');
      const refused = await store.change('ann', () => ({ v: 1, pace: 99 })).catch(String);
      expect(refused).toBe('TypeError: This is no memory, so nothing was changed.');
    });

    it('keeps what two turns have changed that began with the same memory', async () => {
      const store = await newStore();
      const before: Memory = { v: 1, soften: ['twist'], pace: -1 };
      await store.change('ann', () => before);
      await Promise.all([
        keepChanges(store, 'ann', before, { ...before, soften: [], avoid: ['twist'] }),
        keepChanges(store, 'ann', before, { v: 1, soften: ['twist'] }),
        keepChanges(store, 'ann', before, { ...before, resting: { bridge: '2026-11-21' } }),
      ]);
      expect(await store.read('ann')).toEqual({
        v: 1,
        avoid: ['twist'],
        resting: { bridge: '2026-11-21' },
      });
    });

    for (const person of NAMES) {
      it(`treats a person named ${JSON.stringify(person)} like any other`, async () => {
        const store = await newStore();
        expect(await store.read(person)).toBe(null);
        await store.change(person, () => FULL);
        expect(await store.read(person)).toEqual(FULL);
        expect(await store.read('ann')).toBe(null);
        await store.erase(person);
        expect(await store.read(person)).toBe(null);
      });
    }

    it('shares nothing with whoever changes or reads', async () => {
      const store = await newStore();
      const avoid: MovementTag[] = ['twist'];
      const memory = { v: 1 as const, avoid, told: { nap: 1 } };
      const kept = await store.change('ann', () => memory);
      memory.told.nap = 2;
      avoid.push('touch');
      for (const given of [kept, await store.read('ann')]) {
        Object.assign(given?.told ?? {}, { nap: 3 });
      }
      expect(await store.read('ann')).toEqual({ v: 1, avoid: ['twist'], told: { nap: 1 } });
    });

    for (const [what, found, known] of newStoreWith ? NEWER_PLACES : []) {
      it(`reads what it knows of a memory with ${what}, and writes the rest back`, async () => {
        const store = await newStoreWith?.({ ann: found });
        expect(await store?.read('ann')).toEqual(known);
        await store?.change('ann', (kept) => ({ v: 1, ...kept, pausedAt: 7 }));
        expect(await store?.read('ann')).toEqual({ ...known, pausedAt: 7 });
        await store?.change('ann', (kept) => ({ v: 1, ...kept, pausedAt: undefined }));
        expect(await store?.read('ann')).toEqual(known);
      });
    }

    it('changes nothing of a newer version, counts it as nothing known, and erases it', async () => {
      if (!newStoreWith) return;
      const store = await newStoreWith({ ann: { v: 2, care: ['twist'] } });
      expect(await store.read('ann')).toBe(null);
      for (const time of [1, 2]) {
        const refused = await store.change('ann', () => ({ v: 1, pace: time })).catch(String);
        expect(refused).toContain('a newer Supine');
      }
      await store.erase('ann');
      expect(await store.change('ann', () => ({ v: 1, pace: 1 }))).toEqual({ v: 1, pace: 1 });
    });

    it('keeps ten people who are written at once', async () => {
      const store = await newStore();
      const people = Array.from({ length: 10 }, (_, index) => `person ${index}`);
      const memoryOf = (index: number): Memory => ({ v: 1, introHeardOn: `2026-11-0${index}` });
      await Promise.all(people.map((person, index) => store.change(person, () => memoryOf(index))));
      const kept = await Promise.all(people.map((person) => store.read(person)));
      expect(kept).toEqual(people.map((_, index) => memoryOf(index)));
    });
  });
}

/** Counts on from what is kept, so that a change that is lost is missed. */
function tellOnceMore(kept: Memory | null): Memory {
  return { v: 1, told: { nap: (kept?.told?.['nap'] ?? 0) + 1 } };
}

function failWith(sentence: string): never {
  throw new Error(sentence);
}
