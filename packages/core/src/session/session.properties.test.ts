import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../depth.js';
import { holdsAlways } from '../../test/properties.js';
import { evening } from '../../test/samples.js';
import { parseSession } from '../stored/session.js';
import type { Timeline } from '../timeline/compileTimeline.js';
import { advance } from './advance.js';
import type { Effect } from './effect.js';
import { nextAt } from './elapse.js';
import type { SessionCommand } from './event.js';
import type { Session } from './session.js';
import { startSession } from './startSession.js';

/** Waits, says something, and so on. Pauses of more than two minutes are among them. */
const commandsOf = (...commands: SessionCommand[]) =>
  fc.array(
    fc.tuple(
      fc.oneof(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 200_000 })),
      fc.constantFrom(...commands),
    ),
    { maxLength: 25 },
  );

interface Visit {
  readonly step: string;
  readonly held: Map<string, number>;
}

/** Plays a timeline with commands, storing and reading the session at every event, and looks at every hold. */
class Listener {
  session: Session;
  at = 0;
  /** Milliseconds that the current hold has lasted while playing. */
  private heldMs = 0;
  private visit: Visit;
  readonly finished: Visit[] = [];

  constructor(private readonly timeline: Timeline) {
    const [session] = startSession(timeline, 0);
    this.session = session;
    this.visit = { step: 'intro', held: new Map() };
  }

  wait(ms: number): void {
    const until = this.at + ms;
    while (this.at < until) {
      const next = Math.min(nextAt(this.session, this.timeline) ?? until, until);
      this.elapse(Math.max(next, this.at + 1));
    }
  }

  say(command: SessionCommand): void {
    this.at += 1;
    const { segmentId, status } = this.session;
    this.elapse(this.at);
    const moved = this.give({ type: command, at: this.at });
    const cut = moved.some(
      ({ type }) => type === 'enter' || type === 'ended' || type === 'stopped',
    );
    if (cut) this.begin();
    else if (status === 'playing' && segmentId !== this.session.segmentId) this.heldMs = 0;
  }

  playToTheEnd(): void {
    if (this.session.status === 'paused') this.say('resume');
    for (let events = 0; this.session.status === 'playing' && events < 5_000; events += 1) {
      this.wait((nextAt(this.session, this.timeline) ?? this.at) - this.at);
    }
  }

  private elapse(at: number): void {
    const before = this.segment();
    const counted = this.session.status === 'playing' ? Math.max(0, at - this.session.at) : 0;
    this.at = at;
    if (before.kind === 'hold') this.heldMs += counted;
    const effects = this.give({ type: 'elapse', at });
    const after = effects.some(({ type }) => type === 'enter' || type === 'ended');
    if (!after) return;
    if (before.kind === 'hold') this.visit.held.set(before.id, this.heldMs);
    this.heldMs = 0;
    const step = this.session.status === 'ended' ? null : this.segment().step;
    if (step !== before.step) {
      this.finished.push(this.visit);
      this.visit = { step: step ?? '', held: new Map() };
    }
  }

  private begin(): void {
    this.heldMs = 0;
    this.visit = { step: this.segment().step, held: new Map() };
  }

  private give(event: { type: SessionCommand | 'elapse'; at: number }): readonly Effect[] {
    const [next, effects] = advance(this.session, event, this.timeline);
    const stored = parseSession(JSON.parse(JSON.stringify(next)));
    expect(stored).toEqual(next);
    this.session = stored as Session;
    return effects;
  }

  private segment() {
    const found = this.timeline.segments.find(({ id }) => id === this.session.segmentId);
    if (!found) throw new Error(this.session.segmentId);
    return found;
  }
}

const timeline = evening();
const holdsIn = (step: string) =>
  timeline.segments.filter((segment) => segment.step === step && segment.kind === 'hold');

describe('a routine played by a person', () => {
  it('holds every hold that is not cut short for its dose, to the millisecond', () => {
    let measured = 0;
    holdsAlways(
      'holds last their dose',
      fc.property(
        commandsOf(
          'pause',
          'resume',
          'repeat',
          'next',
          'previous',
          'other-side',
          'start-over',
          'time-left',
        ),
        (commands) => {
          const listener = new Listener(timeline);
          for (const [waitMs, command] of commands) {
            listener.wait(waitMs);
            listener.say(command);
          }
          listener.playToTheEnd();
          expect(listener.session.status).toBe('ended');
          for (const { step, held } of listener.finished) {
            const doses = holdsIn(step).map(({ id, seconds }) => [id, seconds * 1000]);
            measured += doses.length;
            // A step that ended by time alone was held in full: no hold missing, none short, none long.
            expect([...held]).toEqual(doses);
          }
        },
      ),
    );
    console.log(`holds measured: ${measured}`);
    expect(measured).toBeGreaterThan(10 * runs(1_000));
  });

  it('gives both sides the same when nothing is skipped, whatever is paused and repeated', () => {
    const doseMs = timeline.segments
      .filter(({ kind, side }) => kind === 'hold' && side === 'left')
      .reduce((total, { seconds }) => total + seconds * 1000, 0);
    expect(doseMs).toBeGreaterThan(0);
    holdsAlways(
      'both sides are equal',
      fc.property(commandsOf('pause', 'resume', 'repeat', 'time-left'), (commands) => {
        const listener = new Listener(timeline);
        for (const [waitMs, command] of commands) {
          listener.wait(waitMs);
          listener.say(command);
        }
        listener.playToTheEnd();
        const heldMs = (side: string) =>
          listener.finished
            .flatMap(({ held }) => [...held])
            .filter(([id]) => id.includes(`.${side}.`))
            .reduce((total, [, ms]) => total + ms, 0);
        expect(heldMs('left')).toBe(heldMs('right'));
        expect(heldMs('left')).toBe(doseMs);
      }),
    );
  });

  it('ends by time alone after any commands, in any order and however late', () => {
    holdsAlways(
      'it ends',
      fc.property(
        fc.array(
          fc.tuple(
            fc.integer({ min: -50_000, max: 900_000 }),
            fc.constantFrom<SessionCommand>(
              'start',
              'next',
              'previous',
              'repeat',
              'pause',
              'resume',
              'start-over',
              'other-side',
              'slower',
              'faster',
              'longer-hold',
              'shorter-hold',
              'time-left',
              'stop',
            ),
          ),
          { maxLength: 30 },
        ),
        (events) => {
          let [session] = startSession(timeline, 0);
          for (const [at, type] of events) {
            [session] = advance(session, { type, at }, timeline);
            [session] = advance(session, { type, at }, timeline);
          }
          [session] = advance(session, { type: 'resume', at: 1_000_000 }, timeline);
          [session] = advance(session, { type: 'elapse', at: 3_000_000 }, timeline);
          expect(session.status).toBe('ended');
        },
      ),
    );
  });

  it('a repeated event changes nothing the second time', () => {
    holdsAlways(
      'events are idempotent',
      fc.property(
        commandsOf('next', 'previous', 'repeat', 'pause', 'resume', 'stop'),
        (commands) => {
          let at = 0;
          let [session] = startSession(timeline, 0);
          for (const [waitMs, type] of commands) {
            at += waitMs + 1;
            const [once] = advance(session, { type, at }, timeline);
            const [twice] = advance(once, { type, at }, timeline);
            expect(twice).toEqual(once);
            session = once;
          }
        },
      ),
    );
  });
});
