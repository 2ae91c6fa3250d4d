import { memoryStore } from '@supine/store';
import { describe, expect, it } from 'vitest';
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
    const store = { ...memoryStore(), write: () => Promise.reject(new Error('It is full.')) };
    const { listener, kept } = await conversing(store);
    listener.remember({ v: 1, pace: 1 });
    await expect(kept()).rejects.toThrow('It is full.');
  });

  it('is told the screen where it cannot be asked, unless a timeline was named', () => {
    expect(sayingOnce()).toMatchObject({ oneWay: true, memory: { v: 1 } });
    expect(playingById().memory.introHeardOn).toBe(today());
  });

  it('lives on the day of this machine', () => {
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});
