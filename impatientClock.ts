import { afterAll, beforeAll, vi } from 'vitest';

/** Waits that a file's tests would sit through, for a store that hangs, are over as soon as nothing else is to be done. */
export function impatientClock(): void {
  beforeAll(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.setTimerTickMode('nextTimerAsync');
  });
  afterAll(() => {
    vi.useRealTimers();
  });
}
