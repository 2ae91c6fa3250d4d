import type { TestRunner } from '@supine/core/testing';
import type { ClipStore } from '../clips/clipStore.js';

const ANN = '0123456789abcdef';
const BEN = 'fedcba9876543210';
const CLIP = Uint8Array.from([255, 243, 0, 1, 2]);
/** What is no hash could be a path, or another file where capitals do not count. */
const NO_HASHES = [
  '',
  'abc',
  '../../../tmp/x',
  'ABCDEF0123456789',
  '0123456789abcdeg',
  'a'.repeat(129),
  '__proto__',
];

/**
 * What every store of clips must do. A store's own test file only makes the store.
 *
 * @param runner `describe`, `it` and `expect` of the test runner
 * @param name the store's name
 * @param newStore makes a store with nothing in it
 * @throws never; a store that breaks the contract fails its test
 * @example clipStoreContract({ describe, it, expect }, 'clips in memory', memoryClips)
 */
export function clipStoreContract(
  runner: TestRunner,
  name: string,
  newStore: () => ClipStore,
): void {
  const { describe, it, expect } = runner;
  describe(`${name} keep the contract of stores of clips`, () => {
    it('have nothing at first', async () => {
      expect(await newStore().get(ANN)).toBe(null);
    });

    it('give what was put, and nothing for another hash', async () => {
      const store = newStore();
      await store.put(ANN, CLIP);
      expect(bytesOf(await store.get(ANN))).toEqual([...CLIP]);
      expect(await store.get(BEN)).toBe(null);
      expect(await store.get(ANN.slice(0, 8))).toBe(null);
    });

    it('give what was put last', async () => {
      const store = newStore();
      await store.put(ANN, CLIP);
      await store.put(ANN, Uint8Array.of(7));
      expect(bytesOf(await store.get(ANN))).toEqual([7]);
    });

    it('keep a clip without a byte, and one of a megabyte', async () => {
      const store = newStore();
      const long = new Uint8Array(2 ** 20).map((_, index) => index * 31);
      await store.put(ANN, new Uint8Array());
      await store.put(BEN, long);
      expect(bytesOf(await store.get(ANN))).toEqual([]);
      expect(Buffer.compare((await store.get(BEN)) ?? CLIP, long)).toBe(0);
    });

    it('do not share what was put, and give everybody a copy of their own', async () => {
      const store = newStore();
      const clip = CLIP.slice();
      const putting = store.put(ANN, clip);
      clip.fill(0);
      await putting;
      (await store.get(ANN))?.fill(1);
      expect(bytesOf(await store.get(ANN))).toEqual([...CLIP]);
    });

    it('keep only the part of a buffer that is the clip', async () => {
      const store = newStore();
      await store.put(ANN, Uint8Array.from([9, 9, ...CLIP, 9]).subarray(2, 2 + CLIP.length));
      expect(bytesOf(await store.get(ANN))).toEqual([...CLIP]);
    });

    it('keep a hundred that are put at once, and one that is put ten times at once', async () => {
      const store = newStore();
      const hashOf = (index: number) => `00000000${index.toString(16).padStart(4, '0')}`;
      const indices = Array.from({ length: 100 }, (_, index) => index);
      await Promise.all([
        ...indices.map((index) => store.put(hashOf(index), Uint8Array.of(index))),
        ...indices.slice(0, 10).map(() => store.put(ANN, CLIP)),
      ]);
      const kept = await Promise.all(indices.map((index) => store.get(hashOf(index))));
      expect(kept.map(bytesOf)).toEqual(indices.map((index) => [index]));
      expect(bytesOf(await store.get(ANN))).toEqual([...CLIP]);
    });

    for (const hash of NO_HASHES) {
      it(`refuse ${JSON.stringify(hash.slice(0, 20))}, which is no hash`, async () => {
        const store = newStore();
        for (const asked of [store.get(hash), store.put(hash, CLIP)]) {
          const error = await asked.then(
            () => null,
            (refused: unknown) => refused,
          );
          expect(error instanceof RangeError).toBe(true);
        }
      });
    }
  });
}

function bytesOf(clip: Uint8Array | null): number[] | null {
  return clip && [...clip];
}
