import type {
  Conversation,
  DeviceWords,
  Intent,
  Line,
  Memory,
  Reply,
  Timeline,
} from '@supine/core';
import {
  advance,
  afterForgetting,
  enUS,
  fadeStepAt,
  grammarOf,
  newConversation,
  nextAt,
  nothingKnown,
  recognise,
  respond,
  wordsOf,
} from '@supine/core';
import type { Clock } from '@supine/core/testing';
import type { Due } from './due.js';
import { begin, dueFrom } from './due.js';
import type { Happening, Status } from './happening.js';
import type { Scene } from './scene.js';
import { sceneOf } from './scene.js';

/** Silence after a question about pain is asked about once more, then taken for not being sure. */
const SILENCE_MS = 15_000;
const NO_ANSWER: Intent = { intent: 'Unknown', slots: {} };
const NOT_SURE: Intent = { intent: 'NotSure', slots: {} };

/** What a player is made of. */
export interface PlayerParts {
  readonly clock: Clock;
  readonly device: DeviceWords;
  readonly wakeWords: readonly string[];
  /** How much faster than real time the clock runs; whoever answers is no faster. */
  readonly speed?: number;
  /** What has been said already; nothing, unless it is given. */
  readonly conversation?: Conversation;
  /** What is known from earlier conversations, and the day. */
  readonly memory: Memory;
  readonly today: string;
  /** Nobody can answer: only one sentence is said. */
  readonly oneWay: boolean;
  /** Is told what to keep for the next conversation. */
  readonly remember: (memory: Memory) => void;
  /** Erases all that is kept; `false` when it could not be. */
  readonly forget: () => Promise<boolean>;
  /** Is told everything that begins at one moment, in order. */
  readonly report: (happenings: readonly Happening[]) => void;
}

/** What a sentence was taken for, and whether its answer closed the conversation. */
export interface Taken {
  readonly intent: Intent;
  readonly over: boolean;
  /** Where something had to be done before the answer: settles when the answer has been given. */
  readonly told: Promise<void> | null;
}

/**
 * One conversation on a clock. It hears sentences, gives the core's answers their words and carries the routine on with
 * a single timer, always set to the next thing that happens.
 */
export class Player {
  private conversation: Conversation;
  private timeline: Timeline | null = null;
  private due: Due[] = [];
  private status_: Status = 'ended';
  private heardAtMs = Number.NEGATIVE_INFINITY;
  private unset = () => {};

  private memory: Memory;
  private soft = false;
  private forgetting = false;
  private unsetSilence = () => {};

  constructor(private readonly parts: PlayerParts) {
    this.memory = parts.memory;
    this.conversation = parts.conversation ?? newConversation;
  }

  get status(): Status {
    return this.status_;
  }

  /** Whether an answer is still to come, for what was asked for takes a moment. */
  get owesAnswer(): boolean {
    return this.forgetting;
  }

  /** Hears a sentence and answers it. */
  say(sentence: string): Taken {
    return this.hear(recognise(sentence, grammarOf(), { wakeWords: this.parts.wakeWords }));
  }

  /** Answers an intent, such as a key stands for. */
  hear(intent: Intent): Taken {
    const { clock } = this.parts;
    // Two commands of one millisecond would be one command said twice; the second is heard a moment later.
    const at = Math.max(clock.now(), this.heardAtMs + 1);
    this.heardAtMs = at;
    // The core only counts the time that has passed; what was to be said in it has to be said first.
    const happenings = this.carryOn(at);
    const { today, oneWay } = this.parts;
    const context = { at, turn: null, memory: this.memory, today, oneWay, whispers: true };
    const [conversation, replies] = respond(this.conversation, intent, context);
    this.conversation = conversation;
    this.soft = replies.some(({ type }) => type === 'softly');
    for (const reply of replies) {
      if (reply.type === 'say' || reply.type === 'ask')
        happenings.push(this.answer(reply.line, at));
      if (reply.type === 'remember') {
        this.memory = reply.memory;
        this.parts.remember(reply.memory);
      }
      if (reply.type === 'follow') {
        this.timeline = reply.timeline;
        if (reply.effects.some((effect) => effect.type === 'enter')) this.due = [];
        this.due.push(...dueFrom(reply.effects, at));
      }
    }
    if (conversation.session?.status !== 'playing') this.due = [];
    happenings.push(...this.beginDue(at));
    this.report(happenings);
    this.listenForSilence(at);
    // After words that send somebody for help nothing closes: they stay in sight.
    const alarmed = replies.some((reply) => reply.type === 'remember' && reply.memory.askAgain);
    const told = replies.some(({ type }) => type === 'forget') ? this.forget(replies) : null;
    return { intent, over: !alarmed && replies.some(({ type }) => type === 'end'), told };
  }

  /** Erased first, and only then told. */
  private async forget(replies: readonly Reply[]): Promise<void> {
    this.forgetting = true;
    const erased = await this.parts.forget();
    this.forgetting = false;
    if (erased) this.memory = nothingKnown;
    for (const reply of afterForgetting(replies, erased)) {
      if (reply.type === 'say') this.announce(reply.line);
    }
  }

  /** Says one of the dialog's own lines, such as a greeting. */
  announce(line: Line): void {
    this.report([this.answer(line, this.parts.clock.now())]);
  }

  /** Where playing is now; `null` when nothing is. */
  scene(atMs = this.parts.clock.now()): Scene | null {
    const { session } = this.conversation;
    return session && this.timeline ? sceneOf(session, this.timeline, atMs) : null;
  }

  /** Lets go of the clock: nothing happens by itself any more. */
  close(): void {
    this.unsetSilence();
    this.unset();
  }

  /** Whoever does not answer what was asked about their pain may not be able to. */
  private listenForSilence(at: number): void {
    this.unsetSilence();
    const { question, check } = this.conversation;
    if (question !== 'check' || check?.wish || this.parts.oneWay) return;
    this.unsetSilence = this.parts.clock.callAt(at + SILENCE_MS * (this.parts.speed ?? 1), () =>
      this.hear(this.conversation.unclear === undefined ? NO_ANSWER : NOT_SURE),
    );
  }

  /** Lets time pass up to `at` and gives everything that begins on the way. */
  private carryOn(at: number): Happening[] {
    const happenings = this.beginDue(at);
    const { session } = this.conversation;
    if (!session || !this.timeline) return happenings;
    const [next, effects] = advance(session, { type: 'elapse', at }, this.timeline);
    this.conversation = { ...this.conversation, session: next };
    this.due.push(...dueFrom(effects, at));
    return [...happenings, ...this.beginDue(at)];
  }

  private beginDue(at: number): Happening[] {
    const later = this.due.findIndex(({ atMs }) => atMs > at);
    const now = this.due.splice(0, later === -1 ? this.due.length : later);
    const { timeline } = this;
    return timeline ? now.map((due) => begin(due, timeline, this.parts.device, at)) : [];
  }

  private answer(line: Line, at: number): Happening {
    const text = wordsOf(line, enUS, this.parts.device);
    return {
      type: 'line',
      text,
      segmentId: null,
      placeMs: this.scene(at)?.placeMs ?? null,
      lateMs: 0,
    };
  }

  private report(happenings: Happening[]): void {
    const status = this.conversation.session?.status ?? 'ended';
    if (status !== this.status_) happenings.push({ type: 'status', status });
    this.status_ = status;
    this.setTimer();
    const { soft } = this;
    const told = happenings.map((one) =>
      one.type === 'line' && (soft || this.fades(one.placeMs)) ? { ...one, soft: true } : one,
    );
    if (told.length > 0) this.parts.report(told);
  }

  /** The last minute is said softly to whoever falls asleep in it. */
  private fades(placeMs: number | null): boolean {
    return placeMs !== null && this.timeline !== null && fadeStepAt(this.timeline, placeMs) > 0;
  }

  private setTimer(): void {
    this.unset();
    const { session } = this.conversation;
    // A segment that "faster" has made shorter than the time spent in it is over now, but time counts only when it passes.
    const nextMs =
      session && this.timeline ? (nextAt(session, this.timeline) ?? Infinity) : Infinity;
    const atMs = Math.min(this.due[0]?.atMs ?? Infinity, Math.max(nextMs, (session?.at ?? 0) + 1));
    if (atMs === Infinity) return;
    const { clock } = this.parts;
    this.unset = clock.callAt(atMs, () => this.report(this.carryOn(clock.now())));
  }
}
