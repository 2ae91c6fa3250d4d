import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileStore, type MemoryStore, memoryStore } from '@supine/store';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { conversing, playingById, sayingOnce, today } from './listener.js';

describe('who listens', () => {
  it('is known from the last time, and kept for the next', async () => {
    const store = memoryStore();
    const first = await conversing(store);
    expect(first.listener.memory).toEqual({ v: 1 });
    first.listener.remember({ v: 1, introHeardOn: '2026-11-21' });
    first.listener.remember({ v: 1, introHeardOn: '2026-11-21', pace: 1 });
    await first.kept();
    const second = await conversing(store);
    expect(second.listener.memory).toEqual({ v: 1, introHeardOn: '2026-11-21', pace: 1 });
    second.listener.remember({ v: 1 });
    await second.kept();
    expect(await store.read('me')).toBeNull();
  });

  it('says so when it cannot be kept', async () => {
    const store = { ...memoryStore(), change: () => Promise.reject(new Error('It is full.')) };
    const { listener, kept } = await conversing(store);
    listener.remember({ v: 1, pace: 1 });
    await expect(kept()).rejects.toThrow('It is full.');
  });

  it('is kept with the next sentence when it could not be kept with this one', async () => {
    const whole = memoryStore();
    let refusals = 1;
    const store: MemoryStore = {
      ...whole,
      async change(person, change) {
        refusals -= 1;
        if (refusals >= 0) throw new Error('It is full.');
        return whole.change(person, change);
      },
    };
    const { listener, kept } = await conversing(store);
    listener.remember({ v: 1, avoid: ['twist'] });
    listener.remember({ v: 1, avoid: ['twist'], pace: 1 });
    await kept();
    expect(await whole.read('me')).toEqual({ v: 1, avoid: ['twist'], pace: 1 });
  });

  it('may talk to two players at once, and is kept as both have heard them', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'supine-')), 'memory.json');
    onTestFinished(() => rmSync(dirname(path), { recursive: true }));
    const bed = await conversing(fileStore(path));
    const sofa = await conversing(fileStore(path));
    bed.listener.remember({ v: 1, introHeardOn: '2026-11-21', avoid: ['on-front'] });
    sofa.listener.remember({ v: 1, introHeardOn: '2026-11-21', pace: 1 });
    bed.listener.remember({ v: 1, askAgain: true, avoid: ['on-front'] });
    await Promise.all([bed.kept(), sofa.kept()]);
    sofa.listener.remember({ v: 1, introHeardOn: '2026-11-21', pace: 2 });
    await sofa.kept();
    expect(await fileStore(path).read('me')).toMatchObject({
      askAgain: true,
      avoid: ['on-front'],
      pace: 2,
    });
  });

  it('is forgotten before that is said, also by whoever says one sentence only', async () => {
    const store = memoryStore();
    const { listener, kept } = await conversing(store);
    listener.remember({ v: 1, avoid: ['twist'] });
    expect(await listener.forget()).toBe(true);
    expect(await store.read('me')).toBeNull();
    listener.remember({ v: 1, pace: 1 });
    await kept();
    expect(await store.read('me')).toEqual({ v: 1, pace: 1 });
    expect(await sayingOnce(store).forget()).toBe(true);
    expect(await store.read('me')).toBeNull();
  });

  it.each<[string, () => Promise<void>]>([
    ['refuses', () => Promise.reject(new Error('It is full.'))],
    ['hangs', () => new Promise(() => {})],
  ])('is not said to be forgotten where the store %s', async (_, erase) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const told = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    onTestFinished(() => {
      vi.useRealTimers();
      told.mockRestore();
      process.exitCode = undefined;
    });
    const store = { ...memoryStore(), erase };
    const { listener, kept } = await conversing(store);
    const answers = Promise.all([listener.forget(), sayingOnce(store).forget()]);
    await vi.advanceTimersByTimeAsync(6000);
    expect(await answers).toEqual([false, false]);
    await expect(kept()).rejects.toThrow();
    expect(told).toHaveBeenCalledTimes(1);
    expect(process.exitCode).toBe(1);
  });

  it('is told the screen where it cannot be asked, unless a timeline was named', () => {
    expect(sayingOnce()).toMatchObject({ oneWay: true, memory: { v: 1 } });
    expect(playingById().memory.introHeardOn).toBe(today());
  });

  it('lives on the day of this machine', () => {
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});
