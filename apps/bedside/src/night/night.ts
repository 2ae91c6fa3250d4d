import type { Intent, Locale, Timeline } from '@supine/core';
import { buildRoutine, compileTimeline } from '@supine/core';
import { catalogue } from '@supine/core/content';
import type {
  Answered,
  Conversation,
  ConversationOptions,
  Happening,
  LiveConversation,
  Playback,
  Scene,
} from '@supine/core/playback';
import { conversation, newConversation, play, stepLimits } from '@supine/core/playback';
import type { DeviceVoice } from '../sound/deviceVoice.js';
import type { HeardClock } from '../sound/heardClock.js';
import { heardClock } from '../sound/heardClock.js';
import type { Joiner } from '../sound/joiner.js';
import type { NightFile, Stretch } from '../sound/nightFile.js';
import {
  fileMsOf,
  heardMsAt,
  roomIn,
  STANDS_BEFORE_MS,
  saidIn,
  wayOf,
} from '../sound/nightFile.js';
import { answerPlan, nightPlan } from '../sound/nightPlan.js';
import type { SoundElement } from '../sound/soundElement.js';
import type { KeptNight, NightDrawer } from './keptNight.js';
import type { Known } from './known.js';
import type { NightFiles } from './nightFiles.js';
import { nightFiles } from './nightFiles.js';
import { answerIn, rehearse } from './rehearsal.js';
import { wordsToKeep } from './wordsToKeep.js';

/** What is heard now, and so what the time of the conversation hangs on. */
export type Sounding =
  /** Nothing, or a room; time goes on by itself. */
  | 'quiet'
  | 'waiting'
  /** The file; time is the place in it. */
  | 'routine'
  | 'way'
  /** An answer, or nothing yet; time stands. */
  | 'answer'
  | 'making'
  /** Something else has taken the sound; time stands, and is lost when it comes back. */
  | 'taken'
  /** The voice could not be had: lines are shown, and spoken by the device where it can. */
  | 'unvoiced';

/** What a night needs of the browser. */
export interface NightParts {
  readonly sound: SoundElement;
  readonly joiner: Joiner;
  readonly deviceVoice: DeviceVoice;
  readonly known: Known;
  readonly drawer: NightDrawer;
  readonly locale: Locale;
  /** As an ISO 3166 code. */
  readonly country: string | undefined;
  readonly today: () => string;
  readonly hour: () => number;
  /** Milliseconds since 1970; they go on while a machine sleeps. */
  readonly wallMs: () => number;
  /** Calls back later, and takes it back. */
  readonly later: (ms: number, callback: () => void) => () => void;
  /** A night that was broken off. */
  readonly kept: KeptNight | null;
  /** Something has changed that can be seen. */
  readonly changed: () => void;
}

/** A page plays to the end whether anybody listens or not, and is stopped as files are. */
export const DEVICE = { stop: 'file' } as const;
/** What may be done by somebody of whom nothing is known: nothing moves in it. */
const WHILE_ASKED = 'ten-breaths';
/** Behind the last word, so that nobody is woken by an end. */
const QUIET_AFTER_MS = 20_000;
/** So long the page stays awake for somebody who has paused. */
const LONGEST_WAIT_MS = 20 * 60_000;
/** So far the room is gone into before it begins again. */
const ROOM_TURN_MS = 60_000;
/** A shorter loss is a stumble. */
const LOSS_MS = 2_000;
const SOONEST_MS = 15;
const LATEST_MS = 500;
const KEPT_EVERY_MS = 3_000;
/** What somebody has to be let out of first. */
const MOVING: readonly string[] = ['move', 'hold', 'squeeze', 'release', 'change-side'];

const intent = (name: Intent['intent']): Intent => ({ intent: name, slots: {} });

/**
 * One night: a conversation whose routine is a file. What is said to it goes to the core; what the core says is in the file at
 * its place, or is joined to an answer; and time is what has been heard of it.
 */
export class Night {
  /** The lines that were heard last, the newest last. */
  captions: readonly string[] = [];
  /** Why the voice cannot be had. */
  refused: string | null = null;
  /** What the last sentence was taken for. */
  heard: Intent | null = null;
  sounding: Sounding = 'quiet';

  private readonly clock: HeardClock;
  private readonly bed: LiveConversation;
  private readonly options: Omit<ConversationOptions, 'clock' | 'on'>;
  private readonly files: NightFiles;
  private interlude: Playback | null = null;
  private interludeOver = false;
  private file: NightFile | null = null;
  private told: Happening[] = [];
  private turn = 0;
  private anchor = { clockMs: 0, wallMs: 0, fileMs: 0, heardMs: 0 };
  private stretch: Stretch | null = null;
  private afterStretch = () => {};
  private waitsSinceMs = 0;
  private takenAtMs = 0;
  private takenFrom: Sounding = 'quiet';
  private unset = () => {};
  private keptAtMs = 0;
  private isIn = false;
  private soundedOnce = false;
  private isOnTheWay = false;

  constructor(private readonly parts: NightParts) {
    const { known, locale, country, today, hour, kept, sound, wallMs } = parts;
    this.files = nightFiles(parts.joiner, (timeline) => nightPlan(timeline, locale, DEVICE));
    this.options = {
      ...{ locale, catalogue, steps: stepLimits, country, today, hour, device: DEVICE },
      whispers: true,
    };
    this.clock = heardClock(kept?.clockMs ?? 0);
    const moment = (happenings: readonly Happening[]) => {
      this.told.push(...happenings);
    };
    this.bed = conversation({
      ...this.options,
      clock: this.clock,
      memory: known.memory,
      conversation: kept?.conversation ?? newConversation,
      on: {
        moment,
        remember: (memory) => known.remember(memory),
        forget: async () => {
          parts.drawer.clear();
          return known.forget();
        },
      },
    });
    if (kept) this.takeUpKept(kept);
    this.setAnchor();
    sound.listen({
      moved: () => this.goOnInTime(),
      taken: () => this.soundTaken(wallMs()),
      givenBack: () => this.soundGivenBack(),
    });
  }

  /** Where the routine is, or the breathing while somebody is asked. */
  get scene(): Scene | null {
    return this.bed.scene() ?? this.interlude?.scene() ?? null;
  }

  get status(): 'playing' | 'paused' | 'ended' {
    if (this.sounding === 'taken') return 'paused';
    if (this.bed.status !== 'ended') return this.bed.status;
    return this.interlude?.status ?? 'ended';
  }

  /** Only breathing is heard, for somebody is still to answer. */
  get isInterlude(): boolean {
    return (
      this.bed.status === 'ended' && this.interlude !== null && this.interlude.status !== 'ended'
    );
  }

  get conversation(): Conversation {
    return this.bed.conversation;
  }

  /** Somebody is still to be told something, for what was asked for takes a moment. */
  get owesAnswer(): boolean {
    return this.bed.owesAnswer;
  }

  /** Makes the sound of what somebody will probably do next, so that the first word comes with the tap. */
  async prepare(next: Intent): Promise<void> {
    const { timeline, answer } = this.rehearsed([next], this.bed.conversation);
    const making: Promise<unknown>[] = [];
    if (answer !== '') making.push(this.files.answer(answer, 0).made);
    if (timeline) making.push(this.files.routine(timeline).made);
    if (this.mayBreathe()) making.push(this.files.routine(breathing()).made);
    await Promise.all(making);
  }

  /** Lets everything be fetched that a whole night may need, so that it needs no network. */
  async keepWords(start: Intent): Promise<void> {
    const { locale, joiner } = this.parts;
    const pause = () => this.passed(0);
    const rehearseRow = (row: readonly Intent[]) => this.rehearsed(row, newConversation);
    const { answers, timelines } = await wordsToKeep(start, rehearseRow, pause);
    for (const timeline of [...timelines, breathing()]) {
      await joiner.keep(nightPlan(timeline, locale, DEVICE));
    }
    for (const answer of answers) await joiner.keep(answerPlan(answer, 0));
  }

  private rehearsed(row: readonly Intent[], from: Conversation) {
    const { memory } = this.parts.known;
    return rehearse({ ...this.options, memory, conversation: from }, this.clock.now(), row);
  }

  /** Hears what a button stands for. To be called inside the tap. */
  hear(what: Intent): Answered {
    return this.inTurn(() => this.bed.hear(what));
  }

  /** Pauses, and lets somebody out of what they are in: the one key that a locked phone has. */
  pauseByKey(): void {
    const kind = this.bed.status === 'playing' ? this.bed.scene()?.segment.kind : undefined;
    if (this.bed.status !== 'playing' || kind === undefined || !MOVING.includes(kind)) {
      this.hear(intent('Pause'));
      return;
    }
    this.inTurn(() => {
      this.bed.hear(intent('Pause'));
      this.told = this.told.filter((one) => one.type !== 'line' || one.segmentId !== null);
      this.bed.announce({ key: 'dialog.stopped-moving' });
    });
  }

  /** Pauses what plays, and goes on with what is paused. */
  pauseOrResume(): void {
    if (this.sounding === 'taken') {
      this.soundGivenBack();
      return;
    }
    if (this.isInterlude) {
      const breath = this.interlude;
      this.inTurn(() => (breath?.status === 'paused' ? breath.resume() : breath?.pause()));
    } else if (this.bed.status === 'paused') this.hear(intent('Resume'));
    else if (this.bed.status === 'playing') this.pauseByKey();
  }

  /**
   * Lets everything stand still, as while somebody speaks to us.
   *
   * @returns lets it go on from there
   */
  holdStill(): () => void {
    this.goOnInTime();
    const from = this.sounding;
    if (from === 'quiet') return () => {};
    const turn = this.nextTurn('making');
    this.parts.sound.pause();
    return () => {
      if (turn === this.turn) void this.goOn();
    };
  }

  /** Writes down where somebody is, for a page that is closed. */
  keep(): void {
    const { drawer, wallMs } = this.parts;
    this.keptAtMs = wallMs();
    if (this.bed.status === 'ended') drawer.clear();
    else {
      const { conversation } = this.bed;
      drawer.put({ conversation, clockMs: this.clock.now(), wallMs: wallMs() });
    }
  }

  /** Lets time go on as far as has been heard; nothing is changed where nothing has. */
  goOnInTime(): void {
    if (this.isIn) return;
    this.isIn = true;
    const before = this.stateOfPlay();
    this.clock.moveTo(this.heardUntilMs());
    this.isIn = false;
    const isThere = this.isOnTheWay && (this.scene?.beginsInMs ?? 0) <= 0;
    this.afterwards(isThere || this.stateOfPlay() !== before);
    this.leaveStretch();
    this.loopRoom();
    if (this.parts.wallMs() - this.keptAtMs > KEPT_EVERY_MS) this.keep();
    this.setTimer();
  }

  /** Does something to the conversation at the time that was heard up to now, and then what follows from it. */
  private inTurn<T>(work: () => T): T {
    // A tap is what a browser lets sound begin in; what is to be heard may take a moment.
    if (!this.parts.sound.plays) this.parts.sound.playRoom();
    this.goOnInTime();
    if (this.sounding === 'taken') this.loseTime();
    this.isIn = true;
    const outcome = work();
    this.isIn = false;
    this.afterwards(true);
    this.keep();
    this.setTimer();
    return outcome;
  }

  /** Says what there is to say, or goes on. */
  private afterwards(hasMoved: boolean): void {
    const { told } = this;
    this.told = [];
    const lines = told.flatMap((one) => (one.type === 'line' ? [one] : []));
    if (lines.length > 0) this.captions = lines.map(({ text }) => text);
    const answer = answerIn(told);
    const owed = this.sounding === 'unvoiced' ? lines.map(({ text }) => text).join(' ') : '';
    if (answer !== '')
      void this.answer(
        answer,
        lines.some(({ soft }) => soft),
      );
    else if (hasMoved) void this.goOn();
    else if (owed !== '') void this.parts.deviceVoice.speak(owed);
    if (told.length > 0 || hasMoved) this.parts.changed();
  }

  /** Says words that are in no routine; what was going on stands still until they are said. */
  private async answer(text: string, soft: boolean): Promise<void> {
    const turn = this.nextTurn('making');
    const inFile = this.file && saidIn(this.file, text);
    if (this.file && inFile) {
      this.playStretch(this.file, inFile, 'answer');
      return;
    }
    const answer = this.files.answer(text, soft ? 2 : 0);
    const made = answer.now ?? (await answer.made);
    if (turn !== this.turn) return;
    if (made.is === 'file') {
      const stretch = saidIn(made.file, text);
      if (stretch) {
        // Whoever has heard something just now has a loudspeaker that is awake.
        const fromMs = this.soundedOnce ? stretch.fromMs : 0;
        this.playStretch(made.file, { ...stretch, fromMs }, 'answer');
        return;
      }
    }
    if (made.is === 'refused') this.refused = made.why;
    this.sounding = 'answer';
    this.parts.changed();
    const how = await this.parts.deviceVoice.speak(text);
    // Whoever reads it is given the time to.
    if (how === 'silent') await this.passed(readingMs(text));
    if (turn === this.turn) void this.goOn();
  }

  /** Goes on with whatever plays, from the place where the conversation is. */
  private async goOn(): Promise<void> {
    const turn = this.nextTurn('making');
    const { sound } = this.parts;
    if (this.bed.status !== 'ended') this.interlude = null;
    else this.breatheWhileAsked();
    const scene = this.scene;
    if (this.status !== 'playing' || !scene) {
      this.wait();
      return;
    }
    const routine = this.files.routine(scene.timeline);
    const made = routine.now ?? (await routine.made);
    if (turn !== this.turn) return;
    const lying = this.bed.conversation.session?.lying;
    const fileMs = made.is === 'file' ? fileMsOf(made.file, scene, lying) : null;
    this.isOnTheWay = scene.beginsInMs > 0;
    if (made.is !== 'file' || fileMs === null) {
      if (made.is === 'refused') this.refused = made.why;
      this.begin('unvoiced');
      return;
    }
    this.refused = null;
    this.file = made.file;
    const isStart = scene.placeMs === 0 && !this.soundedOnce;
    sound.playFrom(made.file.url, isStart ? 0 : Math.max(0, fileMs - STANDS_BEFORE_MS));
    this.soundedOnce = true;
    this.begin(this.isOnTheWay ? 'way' : 'routine');
    this.anchor = { ...this.anchor, fileMs, heardMs: scene.placeMs };
  }

  /** Nothing goes on: somebody is waited for in the room, or it is over. */
  private wait(): void {
    const isAwaited = this.status === 'paused' || this.conversation.open.is !== 'nothing';
    const room = this.file && roomIn(this.file);
    if (isAwaited) {
      if (this.file && room) this.parts.sound.playFrom(this.file.url, room.fromMs);
      else this.parts.sound.playRoom();
      this.waitsSinceMs = this.parts.wallMs();
      this.begin('waiting');
      return;
    }
    const turn = this.turn;
    this.begin('quiet');
    this.parts.later(QUIET_AFTER_MS, () => {
      if (turn === this.turn) this.parts.sound.pause();
    });
  }

  private begin(sounding: Sounding): void {
    this.sounding = sounding;
    this.setAnchor();
    this.setTimer();
    this.parts.changed();
  }

  private setAnchor(): void {
    const { wallMs, sound } = this.parts;
    const clockMs = this.clock.now();
    this.anchor = { clockMs, wallMs: wallMs(), fileMs: sound.nowMs, heardMs: 0 };
  }

  private nextTurn(sounding: Sounding): number {
    this.turn += 1;
    this.stretch = null;
    this.parts.deviceVoice.hush();
    this.sounding = sounding;
    return this.turn;
  }

  /** The time of the conversation, by what has been heard. */
  private heardUntilMs(): number {
    const { clockMs, wallMs, fileMs, heardMs } = this.anchor;
    const { sound } = this.parts;
    switch (this.sounding) {
      case 'quiet':
      case 'waiting':
      case 'unvoiced':
        return clockMs + this.parts.wallMs() - wallMs;
      case 'routine':
        if (!this.file || sound.url !== this.file.url) return clockMs;
        return clockMs + heardMsAt(this.file, sound.nowMs) - heardMs;
      case 'way': {
        const scene = this.scene;
        const way = scene && wayOf(scene, this.bed.conversation.session?.lying);
        if (!scene || !way || !this.file || sound.url !== this.file.url) return clockMs;
        const told = fileMsOf(this.file, { ...scene, beginsInMs: 0.001 }, way.from);
        // Words that take longer than their time are said to their end.
        const isTold = told !== null && sound.nowMs >= told;
        const endMs = this.clock.now() + scene.beginsInMs;
        return isTold ? endMs : Math.min(endMs - 1, clockMs + sound.nowMs - fileMs);
      }
      default:
        return this.clock.now();
    }
  }

  private playStretch(file: NightFile, stretch: Stretch, sounding: Sounding): void {
    this.parts.sound.playFrom(file.url, Math.max(0, stretch.fromMs - STANDS_BEFORE_MS));
    this.soundedOnce = true;
    this.begin(sounding);
    this.stretch = stretch;
    const turn = this.turn;
    this.afterStretch = () => {
      if (turn === this.turn) void this.goOn();
    };
    this.setTimer();
  }

  private leaveStretch(): void {
    const { stretch } = this;
    if (!stretch || this.parts.sound.nowMs < stretch.toMs) return;
    this.stretch = null;
    this.afterStretch();
  }

  /** The room is gone through again and again, and left in the end. */
  private loopRoom(): void {
    if (this.sounding !== 'waiting') return;
    const { sound, wallMs } = this.parts;
    if (wallMs() - this.waitsSinceMs > LONGEST_WAIT_MS) {
      this.begin('quiet');
      sound.pause();
      return;
    }
    const room = this.file && this.file.url === sound.url && roomIn(this.file);
    if (room && sound.nowMs > room.fromMs + ROOM_TURN_MS) {
      sound.playFrom(this.file?.url ?? '', room.fromMs);
    }
  }

  /** Somebody who is asked lies there and breathes; nothing moves before all is answered. */
  private breatheWhileAsked(): void {
    if (this.conversation.open.is !== 'screening') {
      this.interlude?.close();
      this.interlude = null;
      this.interludeOver = false;
      return;
    }
    if (this.interlude?.status === 'ended' && !this.interludeOver) {
      this.interludeOver = true;
      // They may have been asleep, or have thought that it was all: asked once more, and then never again.
      this.parts.later(0, () => {
        if (this.conversation.open.is === 'screening') this.hear(intent('Repeat'));
      });
      return;
    }
    if (this.interlude || this.interludeOver) return;
    this.isIn = true;
    this.interlude = play(breathing(), {
      clock: this.clock,
      locale: this.parts.locale,
      device: DEVICE,
      timelineOf: (request) => compileTimeline(buildRoutine(request)),
      on: { moment: (happenings) => this.told.push(...happenings) },
    });
    // Its welcome says what is done by itself; here it is what goes on meanwhile.
    this.interlude.next();
    this.told = this.told.filter((one) => one.type !== 'line' || one.placeMs !== 0);
    this.isIn = false;
  }

  private mayBreathe(): boolean {
    const { introHeardOn } = this.parts.known.memory;
    return introHeardOn === undefined || this.conversation.open.is === 'screening';
  }

  /** A call, or another app: nobody was told anything from here on. */
  private soundTaken(atMs: number): void {
    if (this.sounding === 'taken' || this.sounding === 'quiet' || this.sounding === 'waiting')
      return;
    this.goOnInTime();
    this.takenFrom = this.sounding;
    this.nextTurn('taken');
    this.takenAtMs = atMs;
    this.keep();
    this.parts.changed();
  }

  private soundGivenBack(): void {
    if (this.sounding !== 'taken') return;
    this.parts.sound.playRoom();
    this.loseTime();
    this.afterwards(true);
    this.setTimer();
  }

  /** The time without sound is lost to the conversation, which says where it is before it goes on. */
  private loseTime(): void {
    const lostMs = this.parts.wallMs() - this.takenAtMs;
    this.sounding = this.takenFrom === 'taken' ? 'quiet' : this.takenFrom;
    this.isIn = true;
    if (lostMs > LOSS_MS) this.clock.jumpTo(this.clock.now() + lostMs);
    this.isIn = false;
  }

  /** A page that was closed in the middle was a pause that nobody has asked for. */
  private takeUpKept({ wallMs }: KeptNight): void {
    this.bed.hear(intent('Pause'));
    this.clock.moveTo(this.clock.now() + Math.max(0, this.parts.wallMs() - wallMs));
    this.told = [];
  }

  private stateOfPlay(): string {
    return `${this.bed.status} ${this.interlude?.status} ${this.conversation.open.is} ${this.scene?.timeline.hash}`;
  }

  private setTimer(): void {
    this.unset();
    const dueMs = this.clock.nextMs() - this.clock.now();
    const restMs = this.stretch ? this.stretch.toMs - this.parts.sound.nowMs : Infinity;
    if (this.sounding === 'quiet' && dueMs === Infinity) return;
    const delayMs = Math.min(LATEST_MS, Math.max(SOONEST_MS, Math.min(dueMs, restMs)));
    this.unset = this.parts.later(delayMs, () => this.goOnInTime());
  }

  private passed(ms: number): Promise<void> {
    return new Promise((resolve) => this.parts.later(ms, resolve));
  }
}

let breaths: Timeline | null = null;
/** The breathing that is heard while somebody is asked. */
function breathing(): Timeline {
  breaths ??= compileTimeline(buildRoutine({ routine: WHILE_ASKED }));
  return breaths;
}

/** Read by somebody who is tired. */
const readingMs = (text: string) => 1_500 + text.split(' ').length * 330;
