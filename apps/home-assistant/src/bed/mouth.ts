import type { Clock } from '@supine/core';
import * as z from 'zod/mini';
import type { House } from '../house/house.js';
import { refusalOf } from '../house/house.js';
import type { HouseRefused } from '../house/houseLink.js';
import { LINK_LOST } from '../house/houseLink.js';
import type { Device } from './device.js';
import { learn, overAfterMs } from './device.js';
import type { Sounding, Words } from './words.js';
import { textOf } from './words.js';

/** What a mouth is made of. */
export interface MouthParts {
  readonly house: House;
  /** The satellite, such as `assist_satellite.bedroom`. */
  readonly satellite: string;
  /** Time that does not stand still. */
  readonly clock: Clock;
  readonly soundOf: (words: Words) => Promise<Sounding>;
  /** What has been learned of it. */
  device: Device;
  readonly on: MouthListeners;
}

/** Who is told what becomes of words. */
export interface MouthListeners {
  /** They have been sent, and begin to be heard as soon as this satellite begins. */
  readonly sent: (words: Words) => void;
  /** They were not taken after all; so long they were thought to be. They are sent again. */
  readonly sentBack: (words: Words, afterMs: number) => void;
  /** They have been heard, so much later than usual. */
  readonly heard: (words: Words, lateMs: number) => void;
  /** Somebody cut them short. */
  readonly cut: (words: Words) => void;
  /** Somebody has begun to speak, or has done so. */
  readonly ear: (isOpen: boolean, interrupted: Words | null) => void;
  /** What was answered to a question; `null` where nothing was. */
  readonly answered: (sentence: string | null) => void;
  /** Nothing could be said for so long that nobody waits any more. */
  readonly lost: () => void;
  readonly learned: (device: Device) => void;
}

const ASK_FEATURE = 2;
const RETRY_MS = 400;
/** A satellite that has stayed busy so long is called all the same: nobody is left lying there without a word. */
const BUSY_MS = 30_000;
/** A satellite listens for so long at most, and thinks about what it heard. */
const EAR_MS = 45_000;
/** A house that does not answer a call at all: the longest line, and a slow satellite. */
const ANSWERED_WITHIN_MS = 30_000;
/** What Whisper writes for silence, letter by letter; somebody who says it to another recogniser is heard. */
const SILENCE =
  /^(?:Thank you(?: (?:very|so) much)?[.!]|Thanks for watching[.!]|[Yy]ou\.?|Bye\.|\W*)$/;

/** How much later than ever a satellite may begin, so that what ends a hold has not to wait for it. */
const STARTS_WITHIN_MS = 700;

interface Speaking {
  readonly words: Words;
  readonly sounding: Sounding;
  readonly sentAt: number;
  readonly asked: boolean;
}

/** Says words on one satellite, one after the other: never while it listens or speaks, and again where it was busy. */
export class Mouth {
  private queue: Words[] = [];
  private speaking: Speaking | null = null;
  private preparing = false;
  /** Each hush makes what was under way nobody's. */
  private turn = 0;
  private notBefore = Number.NEGATIVE_INFINITY;
  private earOpenedAt: number | null = null;
  private busySince: number | null = null;
  private unset = () => {};
  private readonly ends: (() => void)[];

  constructor(private readonly parts: MouthParts) {
    const { house, satellite } = parts;
    this.ends = [
      house.on(satellite, () => this.looked()),
      house.onLink((isUp) => isUp && this.pump()),
    ];
  }

  get device(): Device {
    return this.parts.device;
  }

  /** Whether something is being said, or is to be. */
  get isBusy(): boolean {
    return this.speaking !== null || this.preparing || this.queue.length > 0;
  }

  get earIsOpen(): boolean {
    return this.earOpenedAt !== null;
  }

  /** Whether it can listen without having been called. */
  get canAsk(): boolean {
    const { house, satellite, device } = this.parts;
    const features = Number(house.state(satellite)?.attributes['supported_features'] ?? 0);
    return (features & ASK_FEATURE) !== 0 && !device.cannotAsk;
  }

  say(words: Words): void {
    // What was to be said in the middle of a hold has lost its moment when more is to be said.
    this.queue = this.queue.filter(({ holdEndsAt }) => holdEndsAt === null);
    this.queue.push(words);
    this.pump();
  }

  /** Forgets everything that has not been said. What is being said goes on to its end: there is no call that ends it. */
  hush(): void {
    this.queue = [];
    this.turn += 1;
    this.preparing = false;
    if (this.speaking) this.notBefore = this.overAt(this.speaking);
    this.speaking = null;
    this.busySince = null;
    this.pump();
  }

  /** Nothing is said before that. */
  waitUntil(atMs: number): void {
    this.notBefore = Math.max(this.notBefore, atMs);
  }

  close(): void {
    this.unset();
    for (const end of this.ends) end();
    this.queue = [];
    this.turn += 1;
  }

  /** Looks again whether somebody speaks, which a house that was away has not told. */
  looked(): void {
    const state = this.stateNow();
    const { clock, on } = this.parts;
    const isOurs = this.speaking?.asked === true;
    if (state === 'listening' && !isOurs && this.earOpenedAt === null) {
      this.earOpenedAt = clock.now();
      const interrupted = this.speaking?.words ?? null;
      if (this.speaking) {
        this.turn += 1;
        this.speaking = null;
      }
      on.ear(true, interrupted);
    } else if (state === 'idle' && this.earOpenedAt !== null) {
      this.closeEar();
    }
    this.pump();
  }

  private closeEar(): void {
    this.earOpenedAt = null;
    this.notBefore = Number.NEGATIVE_INFINITY;
    this.parts.on.ear(false, null);
  }

  private stateNow(): string {
    const { house, satellite } = this.parts;
    return house.state(satellite)?.state ?? 'unavailable';
  }

  private overAt({ sentAt, sounding }: Speaking): number {
    return sentAt + overAfterMs(this.parts.device, sounding.lengthMs);
  }

  /** Says what is next, if it can be said now, and looks again when it may be. */
  private pump(): void {
    this.unset();
    const { house, clock } = this.parts;
    const now = clock.now();
    if (this.earOpenedAt !== null) {
      if (now - this.earOpenedAt >= EAR_MS) this.closeEar();
      else this.lookAt(this.earOpenedAt + EAR_MS);
      if (this.earOpenedAt !== null) return;
    }
    if (this.speaking) {
      const lateAt = this.overAt(this.speaking) + ANSWERED_WITHIN_MS;
      if (now < lateAt) {
        this.lookAt(lateAt);
        return;
      }
      // The house has never answered, so nobody knows whether it was heard.
      this.turn += 1;
      this.speaking = null;
    }
    if (this.queue.length === 0 || this.preparing) return;
    if (!house.isUp) return;
    this.busySince ??= now;
    const isPatient = now - this.busySince < BUSY_MS;
    const isFree = this.stateNow() === 'idle' && now >= this.notBefore;
    if (!isFree && isPatient) {
      this.lookAt(this.notBefore > now ? Math.min(this.notBefore, now + BUSY_MS) : now + RETRY_MS);
      return;
    }
    if (!isPatient && this.stateNow() === 'unavailable') {
      this.busySince = null;
      this.queue = [];
      this.parts.on.lost();
      return;
    }
    void this.send();
  }

  private lookAt(atMs: number): void {
    this.unset();
    this.unset = this.parts.clock.callAt(atMs, () => this.pump());
  }

  private async send(): Promise<void> {
    const [words] = this.queue;
    if (!words) return;
    const { turn } = this;
    this.preparing = true;
    const sounding = await this.parts.soundOf(words);
    if (turn !== this.turn) return;
    this.preparing = false;
    // Somebody may have begun to speak meanwhile.
    if (this.earOpenedAt !== null) return;
    this.queue.shift();
    this.busySince = null;
    const { clock, on } = this.parts;
    const overAt = clock.now() + overAfterMs(this.parts.device, sounding.lengthMs);
    if (words.holdEndsAt !== null && overAt + STARTS_WITHIN_MS > words.holdEndsAt) {
      this.pump();
      return;
    }
    const asked = words.asks && this.canAsk;
    const speaking = { words, sounding, sentAt: clock.now(), asked };
    this.speaking = speaking;
    on.sent(words);
    const result = this.call(speaking);
    this.pump();
    try {
      const told = await result;
      if (turn === this.turn) this.ended(speaking, told);
    } catch (error) {
      if (turn === this.turn) this.failed(speaking, refusalOf(error));
    }
  }

  private call({ words, sounding: { url }, asked }: Speaking): Promise<unknown> {
    const text = textOf(words);
    const { house, satellite } = this.parts;
    if (asked) {
      const question = url === null ? { question: text } : { question_media_id: url };
      return house.call({
        service: 'assist_satellite.ask_question',
        data: { entity_id: satellite, ...question, preannounce: false },
        returnsResponse: true,
      });
    }
    const message = url === null ? { message: text } : { media_id: url };
    return house.call({
      service: 'assist_satellite.announce',
      data: { ...message, preannounce: false },
      entity: satellite,
    });
  }

  private ended(speaking: Speaking, told: unknown): void {
    const { words, sounding, sentAt, asked } = speaking;
    const { clock, on } = this.parts;
    this.speaking = null;
    if (asked) {
      on.heard(words, 0);
      on.answered(answerIn(told));
      this.pump();
      return;
    }
    const tookMs = clock.now() - sentAt;
    const { device, was, lateMs } = learn(this.parts.device, { ...sounding, tookMs });
    this.keep(device);
    if (was === 'cut') on.cut(words);
    else {
      if (was === 'not-over') this.notBefore = this.overAt(speaking);
      on.heard(words, lateMs);
    }
    this.pump();
  }

  private failed(speaking: Speaking, { code }: HouseRefused): void {
    const { words, sentAt, asked } = speaking;
    const { clock, on, device } = this.parts;
    this.speaking = null;
    const afterMs = clock.now() - sentAt;
    if (code === LINK_LOST) {
      // The satellite goes on saying it.
      this.waitUntil(this.overAt(speaking));
      this.queue = [];
      on.lost();
      return;
    }
    if (asked && code === 'home_assistant_error' && afterMs > ANSWER_AFTER_MS) {
      on.heard(words, 0);
      on.answered(null);
      this.pump();
      return;
    }
    // Satellites that cannot begin a conversation fail in a way that says nothing.
    if (asked && code !== 'home_assistant_error') this.keep({ ...device, cannotAsk: true });
    this.queue.unshift(words);
    this.notBefore = clock.now() + RETRY_MS;
    on.sentBack(words, afterMs);
    this.pump();
  }

  private keep(device: Device): void {
    if (device === this.parts.device) return;
    this.parts.device = device;
    this.parts.on.learned(device);
  }
}

/** Sooner, a question was not even begun. */
const ANSWER_AFTER_MS = 2000;

let schema: ReturnType<typeof newSchema> | undefined;
function newSchema() {
  return z.object({ response: z.object({ sentence: z.nullable(z.string()) }) });
}

function answerIn(told: unknown): string | null {
  schema ??= newSchema();
  const read = schema.safeParse(told);
  const sentence = read.success ? read.data.response.sentence : null;
  return sentence === null || SILENCE.test(sentence.trim()) ? null : sentence;
}
