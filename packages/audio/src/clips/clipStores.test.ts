import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../depth.js';
import { clipStoreContract } from '../testing/clipStoreContract.js';
import { newFolder } from '../testing/newFolder.js';
import type { ClipStore } from './clipStore.js';
import { folderClips } from './folderClips.js';
import { memoryClips } from './memoryClips.js';
import { sealed, unsealed } from './sealed.js';

clipStoreContract({ describe, it, expect }, 'clips in memory', memoryClips);
clipStoreContract({ describe, it, expect }, 'clips in a folder', () =>
  folderClips(join(newFolder(), 'clips')),
);

/** Few enough to meet again. */
const hash = fc.constantFrom('00000000', '0000000000', 'ffffffff', 'abcdef0123456789');
const bytes = fc.uint8Array({ maxLength: 40 });
/** Not awaited, it is still under way when the next one begins. */
const step = fc.record({ hash, bytes, isAwaited: fc.boolean() });

describe.each<[string, (folder: string) => () => ClipStore]>([
  [
    'clips in memory',
    () => {
      const store = memoryClips();
      return () => store;
    },
  ],
  // A new one for every step: nothing may hang on what an instance remembers.
  ['clips in a folder', (folder) => () => folderClips(folder)],
])('%s', (_, open) => {
  it('are at every moment what was put last, or put at the same time, and never anything else', async () => {
    const folder = newFolder();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
        run += 1;
        const store = open(join(folder, String(run)));
        const possible = new Map<string, Uint8Array[]>();
        let underWay: Promise<void>[] = [];
        for (const { hash, bytes, isAwaited } of steps) {
          const settled = underWay.length === 0;
          const before = possible.get(hash) ?? [];
          underWay.push(store().put(hash, bytes));
          possible.set(hash, settled ? [bytes] : [...before, bytes]);
          if (!isAwaited) continue;
          await Promise.all(underWay);
          underWay = [];
        }
        await Promise.all(underWay);
        for (const [hash, clips] of possible) {
          const kept = await store().get(hash);
          expect(clips.some((clip) => kept && Buffer.compare(clip, kept) === 0)).toBe(true);
        }
        expect(await store().get('1111111111111111')).toBe(null);
      }),
      { numRuns: runs(80) },
    );
  });
});

describe('a sealed clip', () => {
  it('is the clip again under its own hash, and nothing under another', () => {
    fc.assert(
      fc.property(bytes, (clip) => {
        expect(
          Buffer.compare(unsealed('00000000', sealed('00000000', clip)) ?? Buffer.of(1), clip),
        ).toBe(0);
        expect(unsealed('00000001', sealed('00000000', clip))).toBe(null);
      }),
    );
  });

  it('is nothing when a bit of it is another, when it is cut off, or when something follows', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 0, max: 7 }), (clip, place, bit) => {
        const whole = sealed('00000000', clip);
        const at = place % whole.length;
        const flipped = whole.slice();
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        expect(unsealed('00000000', flipped)).toBe(null);
        expect(unsealed('00000000', whole.subarray(0, at))).toBe(null);
        expect(unsealed('00000000', Buffer.concat([whole, Buffer.of(bit)]))).toBe(null);
      }),
      { numRuns: runs(500) },
    );
  });
});
