import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder } from '../testing/newFolder.js';
import { ClipsNotKept } from './clipStore.js';
import { folderClips } from './folderClips.js';
import { keptOnce } from './keptOnce.js';
import { memoryClips } from './memoryClips.js';

const HASH = '0123456789abcdef';
const CLIP = Uint8Array.of(1, 2, 3);

/** Makes a clip when it is told to, and counts how often it was asked to. */
function maker() {
  const counted = { times: 0 };
  let finish = () => {};
  let fail = (_error: Error) => {};
  const clip = new Promise<Uint8Array>((resolve, reject) => {
    finish = () => resolve(CLIP.slice());
    fail = reject;
  });
  const make = () => {
    counted.times += 1;
    return clip;
  };
  return { make, counted, finish, fail };
}

describe('a clip that is not kept', () => {
  it('is made, kept, and not made again', async () => {
    const store = memoryClips();
    const { make, counted, finish } = maker();
    finish();
    expect(await keptOnce(store, HASH, make)).toEqual(CLIP);
    expect(await keptOnce(store, HASH, make)).toEqual(CLIP);
    expect(await store.get(HASH)).toEqual(CLIP);
    expect(counted.times).toBe(1);
  });

  it('is made once for ten who want it at the same time, each of whom gets a copy', async () => {
    const store = memoryClips();
    const { make, counted, finish } = maker();
    const waiting = Array.from({ length: 10 }, () => keptOnce(store, HASH, make));
    finish();
    const clips = await Promise.all(waiting);
    clips[0]?.fill(0);
    expect(clips.slice(1)).toEqual(Array.from({ length: 9 }, () => CLIP));
    expect(counted.times).toBe(1);
  });

  it('is made for each store, and for each hash', async () => {
    const { make, counted, finish } = maker();
    finish();
    const store = memoryClips();
    await Promise.all([
      keptOnce(store, HASH, make),
      keptOnce(store, `${HASH}00`, make),
      keptOnce(memoryClips(), HASH, make),
    ]);
    expect(counted.times).toBe(3);
  });
});

describe('a clip that cannot be made', () => {
  it('fails everybody who waits, and is tried again by the next', async () => {
    const store = memoryClips();
    const first = maker();
    const waiting = [keptOnce(store, HASH, first.make), keptOnce(store, HASH, first.make)];
    first.fail(new Error('out of breath'));
    const outcomes = await Promise.allSettled(waiting);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const second = maker();
    second.finish();
    expect(await keptOnce(store, HASH, second.make)).toEqual(CLIP);
    expect([first.counted.times, second.counted.times]).toEqual([1, 1]);
  });

  it('fails in the same way when its maker throws at once', async () => {
    const store = memoryClips();
    const make = () => {
      throw new Error('out of breath');
    };
    await expect(keptOnce(store, HASH, make)).rejects.toThrow('out of breath');
    expect(await keptOnce(store, HASH, async () => CLIP)).toEqual(CLIP);
  });

  it('is not even tried for what is no hash', async () => {
    const { make, counted } = maker();
    await expect(keptOnce(memoryClips(), '../x', make)).rejects.toThrow(RangeError);
    expect(counted.times).toBe(0);
  });
});

describe('a store that does not keep', () => {
  it('is told of, and the clip is given all the same', async () => {
    const file = join(newFolder(), 'clips');
    writeFileSync(file, 'not a folder');
    const told: ClipsNotKept[] = [];
    const make = async () => CLIP;
    const clip = await keptOnce(folderClips(file), HASH, make, (error) => told.push(error));
    expect(clip).toEqual(CLIP);
    expect(await keptOnce(folderClips(file), HASH, make)).toEqual(CLIP);
    expect(told).toEqual([expect.any(ClipsNotKept)]);
  });

  it('for a reason of its own making is no matter of course', async () => {
    const broken = {
      get: async () => null,
      put: async () => {
        throw new TypeError('a mistake');
      },
    };
    await expect(keptOnce(broken, HASH, async () => CLIP)).rejects.toThrow('a mistake');
  });
});
