import type { Clock } from '@supine/core';

interface Appointment {
  readonly atMs: number;
  readonly callback: () => void;
}

/** Time as a house needs it. */
export interface HouseTime extends Clock {
  /** Settles after so much of it. */
  after(ms: number): Promise<void>;
}

/** Time that a test moves, and that waits after each step until everything that was promised has been done. */
export class VirtualTime implements HouseTime {
  private nowMs: number;
  private appointments: Appointment[] = [];

  constructor(startMs = Date.parse('2026-11-30T22:00:00Z')) {
    this.nowMs = startMs;
  }

  now(): number {
    return this.nowMs;
  }

  callAt(atMs: number, callback: () => void): () => void {
    const appointment = { atMs, callback };
    const later = this.appointments.findIndex((one) => one.atMs > atMs);
    this.appointments.splice(later === -1 ? this.appointments.length : later, 0, appointment);
    return () => {
      const index = this.appointments.indexOf(appointment);
      if (index !== -1) this.appointments.splice(index, 1);
    };
  }

  after(ms: number): Promise<void> {
    return new Promise((resolve) => this.callAt(this.nowMs + ms, resolve));
  }

  /** Lets time pass. */
  async pass(ms: number): Promise<void> {
    const untilMs = this.nowMs + ms;
    await settled();
    for (let [next] = this.appointments; next && next.atMs <= untilMs; [next] = this.appointments) {
      this.appointments.shift();
      this.nowMs = Math.max(this.nowMs, next.atMs);
      next.callback();
      await settled();
    }
    this.nowMs = untilMs;
  }
}

/** Everything that hangs on promises alone is done. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
