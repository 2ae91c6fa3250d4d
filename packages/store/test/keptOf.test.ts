import { nothingKnown } from '@supine/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MemoryStore } from '../src/index.js';
import { keptOf, memoryStore } from '../src/index.js';

const KNOWN = { v: 1, introHeardOn: '2026-11-20' } as const;
const SLOWER = { ...KNOWN, pace: 1 } as const;

/** A store that does one and the same, whatever it is asked. */
function storeThat(does: () => Promise<never>): MemoryStore {
  return { read: does, change: does, erase: does };
}

const DOWN = storeThat(() => Promise.reject(new Error('The disk is gone.')));
const HANGING = storeThat(() => new Promise(() => {}));

let logged: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  vi.useFakeTimers();
  logged = vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  logged.mockRestore();
});

/** Gives all the time that is waited for. */
async function afterWaiting<T>(work: Promise<T>): Promise<T> {
  await vi.runAllTimersAsync();
  return work;
}

describe('what is kept of one person', () => {
  it('is read, changed and erased', async () => {
    const store = memoryStore();
    const kept = keptOf(store, 'ann');
    expect(await kept.read()).toBe(nothingKnown);
    await kept.write(nothingKnown, KNOWN);
    expect(await kept.read()).toEqual(KNOWN);
    expect(await keptOf(store, 'bob').read()).toBe(nothingKnown);
    expect(await kept.erase()).toBe(true);
    expect(await store.read('ann')).toBeNull();
    expect(logged).not.toHaveBeenCalled();
  });

  it('has what another turn wrote in the meantime', async () => {
    const store = memoryStore();
    const kept = keptOf(store, 'ann');
    await kept.write(nothingKnown, KNOWN);
    await store.change('ann', () => ({ ...KNOWN, avoid: ['twist'] }));
    await kept.write(KNOWN, SLOWER);
    expect(await store.read('ann')).toEqual({ ...SLOWER, avoid: ['twist'] });
  });

  it('is not written when a turn changed nothing', async () => {
    const store = memoryStore();
    const change = vi.spyOn(store, 'change');
    await keptOf(store, 'ann').write(KNOWN, KNOWN);
    expect(change).not.toHaveBeenCalled();
  });
});

describe('nothing is known, and nothing is thrown,', () => {
  it.each([
    ['without a store', undefined, 'ann', 0],
    ['of nobody in particular', memoryStore(), null, 0],
    ['while the store is down', DOWN, 'ann', 3],
    ['while the store does not answer', HANGING, 'ann', 3],
  ])('%s', async (_, store, person, failures) => {
    const kept = keptOf(store, person);
    expect(await afterWaiting(kept.read())).toBe(nothingKnown);
    await afterWaiting(kept.write(KNOWN, SLOWER));
    expect(await afterWaiting(kept.erase())).toBe(failures === 0);
    expect(logged).toHaveBeenCalledTimes(failures);
  });

  it('once a store has been waited for as long as is said', async () => {
    let answer: unknown = 'waits';
    const read = keptOf(HANGING, 'ann', 700).read();
    void read.then((memory) => {
      answer = memory;
    });
    await vi.advanceTimersByTimeAsync(699);
    expect(answer).toBe('waits');
    await vi.advanceTimersByTimeAsync(1);
    expect(answer).toBe(nothingKnown);
    expect(logged).toHaveBeenCalledWith('The store failed: no answer within 700 ms');
  });

  it('though what is thrown is no error', async () => {
    const odd = storeThat(() => Promise.reject('gone'));
    expect(await keptOf(odd, 'ann').read()).toBe(nothingKnown);
    expect(logged).toHaveBeenCalledWith('The store failed: unknown');
  });
});
