import type { Memory } from '@supine/core';
import { enUS, nothingKnown } from '@supine/core';
import type { DeviceWords } from '@supine/core/speech';
import type { Before, ConversationDriver, Heard } from '@supine/core/testing';
import { memoryStore } from '@supine/store';
import type { BedState } from '../../src/bed/bed.js';
import type { Device } from '../../src/bed/device.js';
import { NEW_DEVICE } from '../../src/bed/device.js';
import { House } from '../../src/house/house.js';
import type { BedStates } from '../../src/kept/bedStates.js';
import { SPOKEN } from '../../src/locale.js';
import type { HouseChoice, Service } from '../../src/service.js';
import { newService } from '../../src/service.js';
import type { Voice } from '../../src/sound/voice.js';
import { FakeHome } from './fakeHome.js';
import type { SatelliteManner } from './fakeSatellite.js';
import { FakeSatellite, PROMPT } from './fakeSatellite.js';
import { FakeSounds } from './fakeSounds.js';
import { VirtualTime } from './virtualTime.js';

export const DEVICE: DeviceWords = { stop: 'wake-word', wakeWord: 'okay nabu' };
export const BEDROOM = 'assist_satellite.bedroom';

/** What a bedroom is like. */
export interface BedroomOptions {
  /** Nobody knows it, if left out. */
  readonly hour?: () => number;
  readonly manner?: SatelliteManner;
  /** It has a media player, which begins so late. */
  readonly player?: (() => number) | null;
  /** How long words take, as a share of the estimate. */
  readonly share?: number;
  readonly memory?: Memory;
  readonly before?: Partial<Before>;
  readonly choice?: Partial<HouseChoice>;
  readonly device?: Device;
  readonly voice?: (sounds: FakeSounds) => Voice;
}

/** A service in a house with one bed or more, all of it in virtual time. */
export class Bedroom {
  readonly time = new VirtualTime();
  readonly sounds: FakeSounds;
  readonly home: FakeHome;
  readonly satellite: FakeSatellite;
  readonly logged: string[] = [];
  service: Service;
  /** What is kept of beds, as a disk would. */
  readonly disk = new Map<string, BedState>();
  private readonly store = memoryStore();
  private readonly ready: Promise<unknown>;

  constructor(private readonly options: BedroomOptions = {}) {
    const { manner = PROMPT, player = null, share = 1, memory, before = {} } = options;
    this.sounds = new FakeSounds(enUS, DEVICE, share);
    this.home = new FakeHome(this.time, this.sounds);
    this.satellite = this.home.add(
      new FakeSatellite(BEDROOM, player === null ? null : 'media_player.bedroom', manner),
      player ?? undefined,
    );
    const known = memory ?? before.memory ?? nothingKnown;
    this.ready = this.store.change(BEDROOM, () => known);
    const { conversation } = before;
    if (conversation) {
      const device = options.device ?? NEW_DEVICE;
      this.disk.set(BEDROOM, { conversation, bedMs: this.time.now(), device });
    }
    this.service = this.newService();
  }

  private newService(): Service {
    const { time, options, disk } = this;
    const { before = {}, choice = {}, device = NEW_DEVICE } = options;
    const states: BedStates = {
      read: async (satellite) => {
        const state = disk.get(satellite) ?? null;
        return { state, device: state?.device ?? device };
      },
      underWay: async () =>
        [...disk].flatMap(
          ([
            satellite,
            {
              conversation: { session },
            },
          ]) => (session && session.status !== 'ended' ? [satellite] : []),
        ),
      keep: async (satellite, state) =>
        void disk.set(satellite, JSON.parse(JSON.stringify(state)) as BedState),
      learned: async () => {},
      written: async () => {},
    };
    return newService({
      ...{ house: new House(this.home), spoken: SPOKEN, clock: time, store: this.store, states },
      voice: options.voice?.(this.sounds) ?? this.sounds.voice({ files: options.player != null }),
      choice: {
        wakeWords: [
          DEVICE.wakeWord ?? '',
          'hey jarvis',
          'juniper',
          'hey willow',
          'ok willow',
          'alexa',
        ],
        country: before.country,
        mayBeShared: before.mayBeShared ?? false,
        players: new Map(),
        night: {},
        ...choice,
      },
      today: () => this.today,
      hour: options.hour,
      log: (sentence) => void this.logged.push(sentence),
    });
  }

  get today(): string {
    return this.options.before?.today ?? '2026-11-30';
  }

  /** Somebody says a sentence to a satellite, and what comes of it is awaited, as far as no time passes. */
  async say(text: string, satellite = this.satellite, speaksMs = 0): Promise<void> {
    await this.ready;
    void this.home.say(satellite, text, (sentence) => this.service.hear(sentence), { speaksMs });
    await this.time.pass(speaksMs);
    await this.time.pass(0);
    await this.time.pass(0);
  }

  /** What a satellite says from now on, each time it is called. */
  listener(satellite = this.satellite): () => readonly Heard[] {
    let from = satellite.heard.length;
    return () => {
      const heard = satellite.heard.slice(from);
      from = satellite.heard.length;
      return heard;
    };
  }

  /** The program is killed, and begins again. */
  async killed(): Promise<void> {
    // Nothing of it is closed or written: its link just goes.
    this.home.break();
    const gone = this.service;
    this.service = this.newService();
    this.home.mend();
    void gone.close();
    await this.service.takeUp();
  }

  /** The program ends, and begins again another night. */
  async nextNight(): Promise<void> {
    await this.service.close();
    this.disk.clear();
    this.service = this.newService();
  }
}

/** An hour; longer than any routine. */
const LONGEST_SECONDS = 3600;

/** Somebody who lies in bed beside a satellite. */
export async function newDriver(
  options: BedroomOptions,
  holdErrorMs: number,
): Promise<ConversationDriver> {
  const room = new Bedroom(options);
  const heard = room.listener();
  return {
    device: DEVICE,
    holdErrorMs,
    ...(options.before?.country ? { country: options.before.country } : {}),
    async say(sentence) {
      await room.say(sentence);
      return heard();
    },
    async wait(seconds) {
      await room.time.pass(seconds * 1000);
      return heard();
    },
    async finish() {
      await room.time.pass(LONGEST_SECONDS * 1000);
      return heard();
    },
    listens: () => false,
    lastAnswer: () => null,
    nextNight: () => room.nextNight(),
  };
}
