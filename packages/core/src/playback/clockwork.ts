import { advance } from '../session/advance.js';
import type { Effect } from '../session/effect.js';
import { nextAt } from '../session/elapse.js';
import { goOnAfterLoss, pausedWhenLost } from '../session/lost.js';
import type { Session } from '../session/session.js';
import { stillHearing } from '../session/stillHearing.js';
import { fadeStepAt } from '../speech/renderAudioPlan.js';
import { wordsOf } from '../speech/words.js';
import type { Timeline } from '../timeline/compileTimeline.js';
import type { Cue, Line } from '../timeline/segment.js';
import type { Clock } from './clock.js';
import type { Due, Wording } from './due.js';
import { begin, dueFrom } from './due.js';
import type { Happening, Listeners, Status } from './happening.js';
import { tell } from './happening.js';
import type { SaidUntil } from './said.js';
import { caughtUp } from './said.js';
import type { Scene } from './scene.js';
import { sceneOf } from './scene.js';

/** A line that is later than this in real time was lost: the machine slept, or did not get to us. */
const LATEST_MS = 2_000;
/** After a longer time nobody waits any more; it is carried on when somebody asks for it. */
const GOES_ON_WITHIN_MS = 120_000;

/** A segment as it was, before its lines moved. */
interface PacedIn {
  readonly session: Session;
  readonly timeline: Timeline;
  readonly said: SaidUntil | null;
}

/** What a clockwork is made of. */
export interface ClockworkParts extends Wording {
  readonly clock: Clock;
  readonly on: Listeners;
}

/**
 * Carries a session on by a clock and tells what begins in it. It holds one appointment with the clock, always the next
 * thing that happens, so that nothing adds up and nothing is left over when it is closed.
 */
export class Clockwork {
  session: Session | null = null;
  /** All of the answer that is being given is said softly. */
  soft = false;
  private timeline_: Timeline | null = null;
  private due: Due[] = [];
  private said: SaidUntil | null = null;
  /** What a change of pace has left unsaid; said when it plays. */
  private owed: readonly Cue[] = [];
  /** Where it was paused, before the pace was changed in that pause. */
  private pausedIn: PacedIn | null = null;
  /** When the first line was lost that nobody has taken up since. */
  private lostAt: number | null = null;
  private status_: Status = 'ended';
  private unset = () => {};
  private closed = false;

  constructor(private readonly parts: ClockworkParts) {}

  get timeline(): Timeline | null {
    return this.timeline_;
  }

  /** As it was told last. */
  get status(): Status {
    return this.status_;
  }

  /** Where playing is now; `null` when nothing is. */
  scene(atMs = this.parts.clock.now()): Scene | null {
    const { session, timeline } = this;
    return session && timeline ? sceneOf(session, timeline, atMs) : null;
  }

  /** The time of a command. Here each comes once, so two of one millisecond are two. */
  hearingAt(): number {
    const at = this.parts.clock.now();
    if (this.session) this.session = stillHearing(this.session, at);
    return at;
  }

  /**
   * Takes over what a command has made of the session. Nothing of what was due is said any more where nothing plays, or
   * where it goes on from another place.
   *
   * @param timeline the one that is played from now on; `null` where it stays the same
   * @param effects what has to be carried out at `at`
   */
  take(
    session: Session | null,
    timeline: Timeline | null,
    effects: readonly Effect[],
    at: number,
  ): void {
    const { session: before, timeline_: from } = this;
    this.session = session;
    this.timeline_ = timeline ?? from;
    const enters = effects.some(({ type }) => type === 'enter');
    if (enters || session?.status === 'ended') this.forgetPace();
    else if (before && session && from && timeline)
      this.changePace(before, from, session, timeline);
    if (session?.status !== 'playing') {
      this.due = [];
      return;
    }
    if (enters) this.due = [];
    this.due.push(...this.owedAt(session.segmentId, at), ...dueFrom(effects, at));
  }

  /**
   * What is still to be told of what was overdue when a command came: nothing, where the command goes to another place or
   * ends it. "Breathe in" would be followed at once by the next step.
   *
   * @param session what the command has made of the session; asked before that is taken over
   */
  stillMeant(
    overdue: readonly Happening[],
    session: Session | null,
    effects: readonly Effect[],
  ): Happening[] {
    const enters = effects.some(({ type }) => type === 'enter');
    const ends = session?.status === 'ended' && this.session?.status !== 'ended';
    return overdue.filter(({ type }) => type === 'status' || !(enters || ends));
  }

  private forgetPace(): void {
    this.said = null;
    this.owed = [];
    this.pausedIn = null;
  }

  /** Several changes in one pause are one change: what had been said is said once, and nothing is lost. */
  private changePace(before: Session, from: Timeline, session: Session, timeline: Timeline): void {
    const origin = this.pausedIn ?? { session: before, timeline: from, said: this.said };
    const caught = caughtUp(origin.session, origin.timeline, session, timeline, origin.said);
    this.said = caught.said;
    this.owed = caught.missed;
    this.pausedIn = session.status === 'paused' ? origin : null;
  }

  private owedAt(segmentId: string, at: number): Due[] {
    const { owed } = this;
    this.owed = [];
    this.pausedIn = null;
    return owed.map(({ line, atMs: intoMs }) => ({
      ...{ type: 'line', atMs: at, line, segmentId, intoMs },
    }));
  }

  /** Lets time pass up to `at` and gives everything that begins on the way. */
  carryOn(at: number): Happening[] {
    const { session, timeline } = this;
    if (!session || !timeline) return [];
    const lostAt = this.nextMs();
    if (at - lostAt > LATEST_MS * this.speed) return this.afterLoss(session, timeline, lostAt, at);
    const happenings = this.beginDue(at);
    const [next, effects] = advance(session, { type: 'elapse', at }, timeline);
    this.session = next;
    this.due.push(...dueFrom(effects.filter(this.isNew), at));
    return [...happenings, ...this.beginDue(at)];
  }

  /** What has been due up to `at`, as it begins. */
  beginDue(at: number): Happening[] {
    const later = this.due.findIndex(({ atMs }) => atMs > at);
    const now = this.due.splice(0, later === -1 ? this.due.length : later);
    const { timeline, parts } = this;
    return timeline ? now.map((due) => begin(due, timeline, parts, at)) : [];
  }

  /** A line that stands in no timeline, said now. */
  answer(line: Line, at: number): Happening {
    const text = wordsOf(line, this.parts.locale, this.parts.device);
    const placeMs = this.scene(at)?.placeMs ?? null;
    return { type: 'line', text, segmentId: null, placeMs, lateMs: 0 };
  }

  /** Tells what happens, and makes the next appointment. */
  report(happenings: readonly Happening[]): readonly Happening[] {
    const status = this.session?.status ?? 'ended';
    const all: Happening[] =
      status === this.status_ ? [...happenings] : [...happenings, { type: 'status', status }];
    this.status_ = status;
    this.setTimer();
    const { soft } = this;
    const told = all.map((one) =>
      one.type === 'line' && (soft || this.fades(one.placeMs)) ? { ...one, soft: true } : one,
    );
    tell(this.parts.on, told);
    return told;
  }

  /** Makes the next appointment, without telling anything. */
  setTimer(): void {
    this.unset();
    const atMs = this.nextMs();
    if (this.closed || atMs === Number.POSITIVE_INFINITY) return;
    const { clock } = this.parts;
    this.unset = clock.callAt(atMs, () => {
      const at = clock.now();
      const happenings = this.carryOn(at);
      this.report([...happenings, ...this.takeUp(at), ...this.carryOn(at)]);
    });
  }

  /** Lets go of the clock: nothing happens by itself any more. */
  close(): void {
    this.closed = true;
    this.unset();
  }

  get isClosed(): boolean {
    return this.closed;
  }

  private readonly isNew = (effect: Effect): boolean =>
    effect.type !== 'cue' ||
    effect.segmentId !== this.said?.segmentId ||
    effect.atMs > this.said.untilMs;

  private get speed(): number {
    return this.parts.clock.speed ?? 1;
  }

  /** When something happens next. */
  private nextMs(): number {
    const { session, timeline } = this;
    const dueMs = this.due[0]?.atMs ?? Number.POSITIVE_INFINITY;
    const nextMs = session && timeline ? nextAt(session, timeline) : null;
    // A segment that "faster" has made shorter than the time spent in it is over now, and not before.
    return session && nextMs !== null ? Math.min(dueMs, Math.max(nextMs, session.at)) : dueMs;
  }

  /** Time has passed in which nothing could be said: it pauses where the last word was said, until it is taken up. */
  private afterLoss(session: Session, timeline: Timeline, lostAt: number, at: number): Happening[] {
    const paused = pausedWhenLost(session, lostAt, timeline);
    this.take(paused, timeline, [], at);
    if (paused.status === 'ended') return [];
    this.status_ = 'paused';
    const told: Happening = { type: 'status', status: 'paused' };
    this.lostAt = lostAt;
    return [told];
  }

  /**
   * After time in which nothing could be said: soon after, the step begins again, with the way into it; later it waits to
   * be asked. Nothing where none was lost, or where a command has made something else of it.
   */
  takeUp(at: number): Happening[] {
    const { lostAt, session, timeline } = this;
    this.lostAt = null;
    if (lostAt === null || session?.status !== 'paused' || !timeline) return [];
    if (at - lostAt > GOES_ON_WITHIN_MS * this.speed) {
      return [this.answer({ key: 'dialog.paused' }, at)];
    }
    const [taken, effects] = goOnAfterLoss(session, at, timeline);
    this.take(taken, null, effects, at);
    return effects.some((effect) => effect.type === 'resumed' && effect.restarted !== null)
      ? [this.answer({ key: 'dialog.restarted' }, at)]
      : [];
  }

  /** The last minute is said softly to whoever falls asleep in it. */
  private fades(placeMs: number | null): boolean {
    return placeMs !== null && this.timeline !== null && fadeStepAt(this.timeline, placeMs) > 0;
  }
}
