import type {
  Answered,
  Clock,
  Conversation,
  Happening,
  Intent,
  LiveConversation,
  Memory,
  Segment,
} from '@supine/core';
import { conversation, expectingOf } from '@supine/core';
import { onsetsOf } from '@supine/core/engine';
import { recognise } from '@supine/core/recognise';
import type { DeviceWords } from '@supine/core/speech';
import { wordsOf } from '@supine/core/speech';
import type { Handling, Sentence } from '@supine/wyoming';
import type { House } from '../house/house.js';
import type { Spoken } from '../spoken.js';
import type { BedClock } from './bedClock.js';
import { bedClock } from './bedClock.js';
import type { Device } from './device.js';
import { Mouth } from './mouth.js';
import type { Night } from './night.js';
import type { FileOf } from './recordingPlayer.js';
import { RecordingPlayer } from './recordingPlayer.js';
import type { Sounding, Words } from './words.js';
import { textOf, together } from './words.js';

/** What outlasts the end of the program, however it came. */
export interface BedState {
  readonly conversation: Conversation;
  /** What its clock showed. */
  readonly bedMs: number;
  readonly device: Device;
}

/** What a bed needs of whoever keeps it. */
export interface BedParts {
  readonly house: House;
  readonly spoken: Spoken;
  /** Time that does not stand still. */
  readonly clock: Clock;
  /** The satellite beside it. */
  readonly satellite: string;
  /** The media player beside it, where there is one that may be used. */
  readonly player: string | null;
  /** What it is called by. */
  readonly wakeWords: readonly string[];
  readonly country?: string | undefined;
  readonly today: () => string;
  /** Left out where nobody knows it. */
  readonly hour?: (() => number) | undefined;
  readonly mayBeShared: boolean;
  readonly memory: Memory;
  /** How it was when the program ended in the middle of something; `null` where nothing was. */
  readonly before: BedState | null;
  readonly device: Device;
  readonly soundOf: (words: Words) => Promise<Sounding>;
  /** Whether lines can be said at times that are exact. */
  readonly isExact: (lines: readonly string[]) => boolean;
  readonly fileOf: FileOf;
  readonly night: Night;
  readonly on: BedListeners;
}

/** Who keeps what has to be kept. */
export interface BedListeners {
  readonly remember: (memory: Memory) => void;
  readonly forget: () => Promise<boolean>;
  readonly keep: (state: BedState) => void;
}

/** Behind the first word of a hold, so that none is too short where nobody can tell when it was heard. */
const GUARD_MS = { true: 60, unknown: 200, early: 200 } as const;
/** A slow satellite begins three seconds late, and has to have said two words by then. */
const SHORT_SECONDS = 8;
/** For so long somebody who was answered goes on speaking to us. */
const HERE_MS = 120_000;
/** Whoever waited longer has got up. */
const WAITED_MS = 30 * 60_000;
/** What a bed has not begun belongs to the house first: its timers are stopped, and its music is paused. */
const OF_THE_HOUSE: readonly string[] = [
  'Stop',
  'Pause',
  'Resume',
  'Next',
  'Previous',
  'Repeat',
  'StartOver',
  'Slower',
  'Faster',
  'Quieter',
  'Yes',
  'No',
  'Thanks',
  'Greet',
];
const ASKED: readonly string[] = ['about-pain', 'after-alarm', 'forgetting'];
const WISHED = ['routine', 'region', 'minutes', 'setting'] as const;

/** One bed: somebody who is read to, and is heard. */
export class Bed {
  private readonly device: DeviceWords;
  private readonly time: BedClock;
  private readonly live: LiveConversation;
  private readonly mouth: Mouth;
  private readonly recording: RecordingPlayer | null;
  /** What is said while a sentence is being answered. */
  private answering: Happening[] | null = null;
  /** The routine is heard from a file, and its lines are not said besides. */
  private isRecorded = false;
  /** A file is to begin as soon as nobody speaks. */
  private fileIsDue = false;
  /** What has not been sent yet; until then the clock stands still. */
  private unsent = 0;
  /** Somebody called while the routine was read, and has said nothing for us so far. */
  private silenced = false;
  private interrupted: Words | null = null;
  private lostAt: number | null = null;
  /** Up to this place of the routine all has been said, or is being said, in one sound. */
  private saidAheadMs = Number.NEGATIVE_INFINITY;
  /** When the first words of the last hold were sent, by both clocks. */
  private holdBegan = { atMs: 0, bedMs: 0 };
  private answeredAt = Number.NEGATIVE_INFINITY;
  private readonly ends: (() => void)[];
  private isClosed = false;

  constructor(private readonly parts: BedParts) {
    const { house, clock, satellite, player, soundOf, fileOf, before } = parts;
    this.device = { stop: 'wake-word', wakeWord: parts.wakeWords[0] ?? '' };
    this.time = bedClock(clock, before?.bedMs);
    this.mouth = new Mouth({
      ...{ house, satellite, clock, soundOf },
      device: parts.device,
      on: {
        sent: (words) => this.sent(words),
        sentBack: (words, afterMs) => this.sentBack(words, afterMs),
        heard: (words, lateMs) => this.heard(words, lateMs),
        cut: () => this.cut(),
        ear: (isOpen, interrupted) => this.ear(isOpen, interrupted),
        answered: (sentence) => this.answered(sentence),
        lost: () => this.lost(),
        learned: () => this.keep(),
      },
    });
    this.recording =
      player === null
        ? null
        : new RecordingPlayer({
            ...{ house, player, clock, fileOf },
            on: {
              begun: () => this.time.go('file'),
              behind: (ms) => this.time.standFor(ms),
              stopped: () => this.stoppedByHand(),
              unable: () => this.readByLine(),
            },
          });
    this.live = this.newConversation();
    this.ends = [
      house.onLink((isUp) => this.linkChanged(isUp)),
      house.on(satellite, () => this.takeUpIfThere()),
    ];
    const { session } = this.live.conversation;
    if (session && session.status !== 'ended') {
      // A program that was killed has left its file playing, and nobody heard a "stop".
      this.recording?.silence();
      this.lost();
    }
  }

  private newConversation(): LiveConversation {
    const { parts, time: clock } = this;
    const { spoken, wakeWords, country, today, hour, mayBeShared, memory, before, on } = parts;
    return conversation({
      ...{ clock, ...spoken, wakeWords, country, today, hour, mayBeShared, memory },
      device: this.device,
      ...(before ? { conversation: before.conversation } : {}),
      on: {
        remember: on.remember,
        forget: on.forget,
        moment: (happenings) => this.happened(happenings),
      },
    });
  }

  get satellite(): string {
    return this.parts.satellite;
  }

  get status(): LiveConversation['status'] {
    return this.live.status;
  }

  /** While a routine is read nobody is kept waiting for an answer. */
  private get asksSomething(): boolean {
    const { status, conversation } = this.live;
    return conversation.open.is !== 'nothing' && status !== 'playing';
  }

  /** Whether it waits for an answer, and would hear it without being called. */
  private get listens(): boolean {
    return this.asksSomething && this.mouth.canAsk;
  }

  /** Hears a sentence that somebody said to this satellite, and gives what it answers at once. */
  async hear({ text, language }: Pick<Sentence, 'text' | 'language'>): Promise<Handling> {
    const intent = this.recognised(text);
    if (!this.isOurs(intent)) {
      const house = await this.askHouse(text, language);
      const isWithUs = this.isUnderWay || this.wasJustHere || intent.intent !== 'Unknown';
      if (house.handled || !isWithUs) return house;
    }
    // What is open may have changed while the house was asked.
    return this.answer(this.recognised(text));
  }

  /** Whoever has just been answered speaks to us. */
  private get wasJustHere(): boolean {
    return this.parts.clock.now() - this.answeredAt < HERE_MS;
  }

  private recognised(text: string): Intent {
    const { spoken, wakeWords } = this.parts;
    const expecting = expectingOf(this.live.conversation);
    return recognise(text, { locale: spoken.hearing, expecting, wakeWords });
  }

  private get isUnderWay(): boolean {
    return this.live.status !== 'ended' || this.live.conversation.open.is !== 'nothing';
  }

  private isOurs({ intent }: Intent): boolean {
    const { is } = this.live.conversation.open;
    // Whoever was asked about a danger or a pain means that, whatever it was.
    if (intent === 'Unknown') return ASKED.includes(is);
    return this.isUnderWay || !OF_THE_HOUSE.includes(intent);
  }

  private async askHouse(text: string, language: string | undefined): Promise<Handling> {
    try {
      const { text: said, understood } = await this.parts.house.process(text, language);
      return { handled: understood, text: said };
    } catch {
      return { handled: false, text: '' };
    }
  }

  /**
   * Answers. The sound stops before anything is said. What is said at once goes the way on which the sentence came, for
   * that one is open; a question is asked behind it where the satellite can listen by itself.
   */
  private answer(intent: Intent): Handling {
    this.hush();
    this.answeredAt = this.parts.clock.now();
    const happenings = this.gathered(() => this.live.hear(intent));
    const answers = linesOf(happenings, null);
    const question = this.listens && this.parts.house.isUp ? answers.pop() : undefined;
    if (question) this.say({ ...question, asks: true });
    this.goOn(happenings);
    return { handled: true, text: answers.map(textOf).join(' ') };
  }

  /** Everything that is said while something is done, instead of saying it. */
  private gathered(act: () => Answered): readonly Happening[] {
    const happenings: Happening[] = [];
    this.answering = happenings;
    try {
      act();
    } finally {
      this.answering = null;
    }
    return happenings;
  }

  private happened(happenings: readonly Happening[]): void {
    if (this.answering) {
      this.answering.push(...happenings);
      return;
    }
    // What the routine says by itself.
    if (!this.parts.house.isUp && this.live.status === 'playing' && !this.isRecorded) {
      this.lost();
      return;
    }
    this.deliver(happenings);
    this.goOn(happenings, true);
  }

  private deliver(happenings: readonly Happening[]): void {
    const words = together([...linesOf(happenings, null)]);
    if (!words) return;
    this.say({ ...words, asks: this.asksSomething });
  }

  private say(words: Words): void {
    if (words.holdEndsAt === null) {
      this.unsent += 1;
      this.time.stand('words');
    }
    this.mouth.say(words);
  }

  /** Goes on with the routine behind an answer, or by itself: from a file where there is one, else line by line. */
  private goOn(happenings: readonly Happening[], byItself = false): void {
    const lines = linesOf(happenings, 'routine');
    const changed = happenings.some(({ type }) => type === 'status');
    if (this.live.status === 'playing') {
      if (changed) this.parts.night.begin();
      const begins = happenings.some(({ type }) => type === 'segment');
      if (this.mayPlayFile && (begins || !byItself)) this.playFile();
      if (!this.isRecorded) this.sayLines(lines, happenings);
      this.dimNearEnd();
    } else if (changed) {
      if (byItself && !this.isRecorded) this.sayLines(lines, happenings);
      if (byItself) this.recording?.over();
      else this.recording?.hush();
      this.leaveFile();
      if (this.live.status === 'ended') this.parts.night.end();
    }
    this.keep();
  }

  /** On the way to another position there is no file: that is said as the way goes. */
  private get mayPlayFile(): boolean {
    const isOnTheWay = (this.live.scene()?.beginsInMs ?? 0) > 0;
    return this.recording?.isThere === true && !this.isRecorded && !isOnTheWay;
  }

  private sayLines(lines: readonly Words[], happenings: readonly Happening[]): void {
    const all = together(lines);
    if (!all || this.isSaidAhead(happenings)) return;
    if (!this.parts.house.isUp) {
      this.lost();
      return;
    }
    const begun = happenings.findLast((one) => one.type === 'segment');
    const hold = begun?.segment.kind === 'hold' && begun.segment.exact ? begun : null;
    const short = hold ? this.shortHold(hold.segment) : null;
    if (hold && short) {
      this.saidAheadMs = hold.placeMs + hold.segment.seconds * 1000;
      this.say({ ...all, ...short });
      return;
    }
    this.say({ ...all, opensHold: hold !== null, holdEndsAt: begun ? null : this.holdEndsAt });
  }

  /** When the hold is over that somebody is in, as far as anybody knows. */
  private get holdEndsAt(): number | null {
    const scene = this.live.scene();
    if (scene?.segment.kind !== 'hold') return null;
    return this.parts.clock.now() + scene.segment.seconds * 1000 - scene.elapsedMs;
  }

  /**
   * A hold that is over before a satellite has said its first words, and could be called again: it is one sound, with
   * its silence and the first words behind it. `null` where it is longer, or nobody can say when those are heard.
   */
  private shortHold(segment: Segment): Pick<Words, 'lines' | 'startsMs'> | null {
    const { spoken, isExact } = this.parts;
    const timeline = this.live.scene()?.timeline;
    const next = timeline?.segments[timeline.segments.indexOf(segment) + 1];
    const [first] = next ? onsetsOf(next) : [];
    if (segment.seconds > SHORT_SECONDS || first?.atMs !== 0) return null;
    const own = onsetsOf(segment);
    const cues = [...own, { ...first, atMs: segment.seconds * 1000 }];
    const lines = cues.map(({ line }) => wordsOf(line, spoken.locale, this.device));
    if (own[0]?.atMs !== 0 || !isExact(lines)) return null;
    return { lines, startsMs: cues.map(({ atMs }) => atMs) };
  }

  private isSaidAhead(happenings: readonly Happening[]): boolean {
    const { saidAheadMs } = this;
    return happenings.every(
      (one) => one.type !== 'line' || (one.placeMs !== null && one.placeMs <= saidAheadMs),
    );
  }

  private playFile(): void {
    this.isRecorded = true;
    this.fileIsDue = true;
    this.time.stand('file');
    this.beginFile();
  }

  /** Begins the file that is due, once nobody speaks. */
  private beginFile(): void {
    if (!this.fileIsDue || this.mouth.isBusy || this.mouth.earIsOpen) return;
    this.fileIsDue = false;
    const scene = this.live.scene();
    if (scene) void this.recording?.play(scene.timeline, scene.placeMs);
    else this.leaveFile();
  }

  private leaveFile(): void {
    this.isRecorded = false;
    this.fileIsDue = false;
    this.time.go('file');
  }

  /** There is no file after all: what it would have said from here on is said line by line. */
  private readByLine(): void {
    this.leaveFile();
    if (this.live.status !== 'playing') return;
    if (!this.parts.house.isUp) {
      this.lost();
      return;
    }
    const scene = this.live.scene();
    // The first words of the segment were in the file.
    const first = scene?.segment.lines[0];
    if (first && scene.elapsedMs < FIRST_WORDS_MS) this.live.announce(first);
  }

  private dimNearEnd(): void {
    const scene = this.live.scene();
    if (scene && scene.timeline.seconds * 1000 - scene.placeMs <= 60_000) this.parts.night.dim();
  }

  private sent({ holdEndsAt, opensHold }: Words): void {
    if (opensHold) this.holdBegan = { atMs: this.parts.clock.now(), bedMs: this.time.now() };
    if (holdEndsAt !== null) return;
    this.unsent -= 1;
    if (this.unsent === 0) this.time.go('words');
  }

  private sentBack({ holdEndsAt }: Words, afterMs: number): void {
    if (holdEndsAt !== null) return;
    this.unsent += 1;
    this.time.stand('words');
    this.time.standFor(afterMs);
  }

  private heard({ opensHold }: Words, lateMs: number): void {
    // A hold is counted from its own first word; everything else may be as late as it is.
    if (opensHold) this.lengthenHold(lateMs + GUARD_MS[this.mouth.device.ends]);
    this.beginFile();
  }

  /** What ends the hold comes so much later; where it is due already, it has waited for this. */
  private lengthenHold(ms: number): void {
    if (this.unsent === 0) {
      this.time.standFor(ms);
      return;
    }
    const { atMs, bedMs } = this.holdBegan;
    this.mouth.waitUntil(atMs + (this.time.now() - bedMs) + ms);
  }

  /** Somebody has cut the words short, with a button or a word that the satellite keeps to itself: asked what they want. */
  private cut(): void {
    if (this.live.status !== 'playing') return;
    this.hush();
    this.tell(() => this.live.hear({ intent: 'Pause', slots: {} }), true);
  }

  private stoppedByHand(): void {
    this.leaveFile();
    if (this.live.status !== 'playing') return;
    if (!this.parts.house.isUp) {
      this.lost();
      return;
    }
    this.tell(() => this.live.hear({ intent: 'Pause', slots: {} }), true);
  }

  /** Says what comes of something that nobody said, and listens behind it. */
  private tell(act: () => Answered, listens = false): void {
    const happenings = this.gathered(act);
    const words = together(linesOf(happenings, null));
    const asks = listens || this.asksSomething;
    if (words) this.say({ ...words, asks });
    this.goOn(happenings);
  }

  private ear(isOpen: boolean, interrupted: Words | null): void {
    if (isOpen) {
      this.time.stand('ear');
      this.interrupted = interrupted;
      this.silenced = this.live.status === 'playing';
      this.recording?.hush();
      this.leaveFile();
      return;
    }
    this.time.go('ear');
    if (this.silenced && this.live.status === 'playing') this.resume();
    this.silenced = false;
    this.beginFile();
  }

  /** What was said was not for us, or nothing was: on, with a word before it. */
  private resume(): void {
    if (this.interrupted) this.say(this.interrupted);
    else this.live.announce({ key: 'dialog.resumed' });
    this.interrupted = null;
    if (this.mayPlayFile) this.playFile();
  }

  /** What was answered to a question of ours, with no house in between. */
  private answered(sentence: string | null): void {
    if (sentence === null) {
      this.beginFile();
      return;
    }
    this.hush();
    this.tell(() => this.live.hear(this.recognised(sentence)));
  }

  private hush(): void {
    this.mouth.hush();
    this.recording?.hush();
    this.silenced = false;
    this.interrupted = null;
    this.unsent = 0;
    this.saidAheadMs = Number.NEGATIVE_INFINITY;
    this.time.go('words');
    this.leaveFile();
  }

  /** Nothing can be said, or could not be: whoever lies there was left alone, and is asked when somebody is back. */
  private lost(): void {
    this.hush();
    this.lostAt ??= this.parts.clock.now();
    this.time.stand('lost');
    this.takeUpIfThere();
  }

  private takeUpIfThere(): void {
    const { house, satellite } = this.parts;
    if (this.lostAt !== null && house.isUp && house.has(satellite)) this.takeUp(this.lostAt);
  }

  private linkChanged(isUp: boolean): void {
    if (!isUp) {
      if (this.live.status === 'paused') this.lostAt ??= this.parts.clock.now();
      return;
    }
    this.mouth.looked();
    this.takeUpIfThere();
  }

  /** First to ease out, then whether to go on from there; nothing goes on by itself. */
  private takeUp(lostAt: number): void {
    const isLongAgo = this.parts.clock.now() - lostAt > WAITED_MS;
    this.lostAt = null;
    this.time.go('lost');
    const stopped = this.gathered(() => this.live.hear({ intent: 'Stop', slots: {} }));
    this.parts.night.end();
    if (!isLongAgo) {
      const asked = this.gathered(() =>
        this.live.hear({ intent: 'StartRoutine', slots: this.wished() }),
      );
      const asks = this.live.status !== 'playing';
      // Where nothing is asked it would have begun anew.
      if (!asks) this.gathered(() => this.live.hear({ intent: 'Stop', slots: {} }));
      const words = together([...linesOf(stopped, null), ...(asks ? linesOf(asked, null) : [])]);
      if (words) this.say({ ...words, asks });
    }
    this.keep();
  }

  private wished(): Intent['slots'] {
    const { wish } = this.live.conversation;
    return Object.fromEntries(
      WISHED.flatMap((name) => (wish?.[name] === undefined ? [] : [[name, wish[name]]])),
    );
  }

  private keep(): void {
    if (this.isClosed) return;
    const { conversation } = this.live;
    this.parts.on.keep({ conversation, bedMs: this.time.now(), device: this.mouth.device });
  }

  close(): void {
    this.isClosed = true;
    for (const end of this.ends) end();
    this.live.close();
    this.mouth.close();
    this.recording?.close();
    this.time.close();
  }
}

/** Time enough for the first words of a segment to be missing. */
const FIRST_WORDS_MS = 2000;

/** What is said of everything that happened: an answer, which has no place in the routine, or the routine's own lines. */
function linesOf(happenings: readonly Happening[], of: 'routine' | null): Words[] {
  return happenings.flatMap((one) =>
    one.type === 'line' && (one.segmentId === null) === (of === null)
      ? [
          {
            lines: [one.text],
            soft: one.soft ?? false,
            opensHold: false,
            holdEndsAt: null,
            asks: false,
          },
        ]
      : [],
  );
}
