import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { realClock } from './clock.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the real clock', () => {
  it.each([
    [1, 30_000, 30_000],
    [30, 30_000, 1_000],
    [0.5, 1_000, 2_000],
  ])('at speed %d rings after %d ms of its own time, in %d real ms', (speed, ownMs, realMs) => {
    const clock = realClock(speed);
    const startMs = clock.now();
    let rangAfterMs = -1;
    clock.callAt(startMs + ownMs, () => {
      rangAfterMs = clock.now() - startMs;
    });
    vi.advanceTimersByTime(realMs - 1);
    expect(rangAfterMs).toBe(-1);
    vi.advanceTimersByTime(1);
    expect(rangAfterMs).toBe(ownMs);
  });

  it('does not add up lateness over a hundred appointments, each made late', () => {
    const clock = realClock();
    const startMs = clock.now();
    const rangMs: number[] = [];
    const next = (count: number) => {
      clock.callAt(startMs + count * 1000, () => {
        rangMs.push(clock.now() - startMs);
        vi.advanceTimersByTime(7);
        if (count < 100) next(count + 1);
      });
    };
    next(1);
    vi.advanceTimersByTime(101_000);
    expect(rangMs).toEqual(Array.from({ length: 100 }, (_, index) => (index + 1) * 1000));
  });

  it('waits on when a timer rings too early', () => {
    const clock = realClock();
    const atMs = clock.now() + 1000;
    const real = performance.now.bind(performance);
    let slowMs = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => real() - slowMs);
    const ring = vi.fn();
    clock.callAt(atMs, ring);
    slowMs = 3;
    vi.advanceTimersByTime(1000);
    expect(ring).not.toHaveBeenCalled();
    vi.advanceTimersByTime(3);
    expect(ring).toHaveBeenCalledOnce();
  });

  it('keeps an appointment that is further off than one timer reaches', () => {
    const clock = realClock();
    const ring = vi.fn();
    const days = 40 * 24 * 3_600_000;
    clock.callAt(clock.now() + days, ring);
    vi.advanceTimersByTime(days - 1);
    expect(ring).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(ring).toHaveBeenCalledOnce();
  });

  it('takes an appointment back', () => {
    const clock = realClock();
    const ring = vi.fn();
    clock.callAt(clock.now() + 10, ring)();
    vi.advanceTimersByTime(100);
    expect(ring).not.toHaveBeenCalled();
  });

  it('calls back soon, and not at once, when the time has passed', () => {
    const clock = realClock();
    const ring = vi.fn();
    clock.callAt(clock.now() - 5000, ring);
    expect(ring).not.toHaveBeenCalled();
    vi.advanceTimersByTime(0);
    expect(ring).toHaveBeenCalledOnce();
  });

  it('takes no notice when somebody sets the time of day', () => {
    const clock = realClock();
    const startMs = clock.now();
    vi.setSystemTime(0);
    vi.advanceTimersByTime(500);
    expect(clock.now() - startMs).toBe(500);
  });
});
