import type { SimulatedClock } from '@supine/core/testing';

interface Appointment {
  readonly atMs: number;
  readonly order: number;
  readonly run: () => Promise<void> | void;
}

/** What a device has to do later. The simulated clock goes along, and each appointment is waited for. */
export class Agenda {
  private appointments: Appointment[] = [];
  private order = 0;

  constructor(private readonly clock: SimulatedClock) {}

  /** Milliseconds, as the clock shows them. */
  now(): number {
    return this.clock.now();
  }

  /** Does something at a time; the returned function takes it back. */
  at(atMs: number, run: () => Promise<void> | void): () => void {
    this.order += 1;
    const appointment = { atMs: Math.max(atMs, this.now()), order: this.order, run };
    this.appointments.push(appointment);
    return () => {
      this.appointments = this.appointments.filter((one) => one !== appointment);
    };
  }

  /** Moves time on, doing everything on the way at its own time. */
  async runUntil(untilMs: number): Promise<void> {
    for (let due = this.take(untilMs); due; due = this.take(untilMs)) {
      this.clock.advance(Math.max(0, due.atMs - this.now()));
      await due.run();
    }
    this.clock.advance(Math.max(0, untilMs - this.now()));
  }

  private take(untilMs: number): Appointment | undefined {
    let first: Appointment | undefined;
    for (const one of this.appointments) {
      if (one.atMs > untilMs) continue;
      if (!first || one.atMs < first.atMs || (one.atMs === first.atMs && one.order < first.order)) {
        first = one;
      }
    }
    if (first) this.appointments = this.appointments.filter((one) => one !== first);
    return first;
  }
}
