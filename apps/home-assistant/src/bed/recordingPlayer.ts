import type { Clock, Timeline } from '@supine/core';
import type { EntityState } from '../house/entities.js';
import type { House, ServiceCall } from '../house/house.js';

/** A routine as a file from some place on, at an address that the house can fetch. */
export interface RoutineFile {
  readonly url: string;
  /** From its first sound to its last. */
  readonly lengthMs: number;
}

/** Makes files of routines. */
export type FileOf = (timeline: Timeline, fromMs: number) => Promise<RoutineFile | null>;

/** What a player is made of. */
export interface RecordingPlayerParts {
  readonly house: House;
  /** Such as `media_player.bedroom`. */
  readonly player: string;
  /** Time that does not stand still. */
  readonly clock: Clock;
  readonly fileOf: FileOf;
  readonly on: PlayerListeners;
}

/** Who is told what becomes of a file. */
export interface PlayerListeners {
  /** It is heard from now on. */
  readonly begun: () => void;
  /** It is so much behind our clock. */
  readonly behind: (ms: number) => void;
  /** Somebody has paused or ended it on the player, or it failed, before it was over. */
  readonly stopped: () => void;
  /** There is no file, or no player for it: it has to be read line by line. */
  readonly unable: () => void;
}

/** A player that is not idle then plays, whatever it calls that. */
const BEGINS_WITHIN_MS = 4000;
/** Smaller differences are those of reports. */
const BEHIND_MS = 400;
/** A file that ends so close to its end is over. */
const NEAR_END_MS = 2500;
const GONE = ['idle', 'off', 'standby', 'paused'];
/** The house does not reach it, or has just begun anew; it goes on playing all the same. */
const AWAY = ['unavailable', 'unknown'];
const BACK_WITHIN_MS = 15_000;
/** A stop that was refused is asked for again, so often. */
const STOP_AGAIN_MS = 2000;
const STOP_TRIES = 5;
/** Features of a player, as Home Assistant numbers them. */
const STOPPED_BY = [
  { feature: 4096, service: 'media_player.media_stop' },
  { feature: 1, service: 'media_player.media_pause' },
] as const;

/** What silences a player; `null` where nothing does, or nobody knows it. */
export function stopServiceOf(known: EntityState | undefined): ServiceCall['service'] | null {
  const features = Number(known?.attributes['supported_features']);
  return STOPPED_BY.find(({ feature }) => (features & feature) !== 0)?.service ?? null;
}

interface Playing {
  readonly file: RoutineFile;
  /** When it was first heard, by our clock; `null` until then. */
  begunAt: number | null;
  /** When the player last told its place, in the house's own words. */
  toldAt: unknown;
}

/** Plays the exact file of a routine on a media player, through which a wake word is heard. */
export class RecordingPlayer {
  private playing: Playing | null = null;
  private turn = 0;
  private unset = () => {};
  /** It may sound though it should not: until a stop has come behind every call to play. */
  private owesSilence = false;
  /** The file that was silenced last: a player that was late may begin it behind the stop. */
  private silenced: string | null = null;
  /** A call to play that has not been answered: a stop may overtake it. */
  private calling: Promise<unknown> | null = null;
  private readonly ends: (() => void)[];

  constructor(private readonly parts: RecordingPlayerParts) {
    const { house, player } = parts;
    this.ends = [
      house.on(player, () => this.looked()),
      house.onLink((isUp) => isUp && void this.stop()),
    ];
  }

  /** Whether it can be used: one that cannot be silenced is not. */
  get isThere(): boolean {
    return this.parts.house.has(this.parts.player) && this.stopService !== null;
  }

  get isPlaying(): boolean {
    return this.playing !== null;
  }

  /** Plays a timeline from a place on; tells `begun` when it is heard. */
  async play(timeline: Timeline, fromMs: number): Promise<void> {
    const { house, player, fileOf, on, clock } = this.parts;
    this.turn += 1;
    const { turn } = this;
    this.unset();
    this.playing = null;
    if (!this.isThere || !house.isUp) {
      on.unable();
      return;
    }
    const file = await fileOf(timeline, fromMs).catch(() => null);
    if (turn !== this.turn) return;
    if (!file) {
      on.unable();
      return;
    }
    const playing: Playing = { file, begunAt: null, toldAt: undefined };
    this.playing = playing;
    this.owesSilence = false;
    this.silenced = null;
    try {
      const media = { media_content_id: file.url, media_content_type: 'music' };
      const called = house.call({
        service: 'media_player.play_media',
        data: media,
        entity: player,
      });
      this.noteCall(called);
      this.unset = clock.callAt(clock.now() + BEGINS_WITHIN_MS, () => this.late(playing));
      await called;
    } catch {
      if (turn !== this.turn) return;
      this.giveUp();
    }
  }

  /** Silence, at once. */
  hush(): void {
    const { playing } = this;
    this.forget();
    this.turn += 1;
    if (!playing) return;
    this.silenced = playing.file.url;
    this.silence();
  }

  /** Silence, whoever began what sounds: a program that was killed leaves its file playing. */
  silence(): void {
    this.owesSilence = true;
    void this.stop();
  }

  private noteCall(called: Promise<unknown>): void {
    const calling = called
      .catch(() => {})
      .then(() => {
        if (this.calling === calling) this.calling = null;
      });
    this.calling = calling;
  }

  /** Stops what sounds: now, behind a call to play that this may have overtaken, and once the house is there again. */
  private async stop(tries = STOP_TRIES): Promise<void> {
    const { house, player, clock } = this.parts;
    const { calling, stopService: service } = this;
    if (!this.owesSilence || !house.isUp || service === null) return;
    try {
      await house.call({ service, entity: player });
    } catch {
      if (tries > 1) clock.callAt(clock.now() + STOP_AGAIN_MS, () => void this.stop(tries - 1));
      return;
    }
    if (calling) {
      await calling;
      void this.stop();
      // A call for one that the house does not reach succeeds in silence.
    } else if (house.has(player)) {
      this.owesSilence = false;
    }
  }

  private get stopService(): ServiceCall['service'] | null {
    return stopServiceOf(this.parts.house.state(this.parts.player));
  }

  /** It has been played to its end. */
  over(): void {
    this.forget();
    this.turn += 1;
  }

  /** Nobody is left beside a voice that does not hear: with the program its file ends. */
  close(): void {
    this.hush();
    for (const end of this.ends) end();
  }

  private forget(): void {
    this.unset();
    this.playing = null;
  }

  /** It has not told that it plays: some never do, and others do not. */
  private late(playing: Playing): void {
    const { house, player } = this.parts;
    const { state = 'unavailable' } = house.state(player) ?? {};
    if (![...GONE, ...AWAY].includes(state) && house.isUp) {
      this.begin(playing);
      return;
    }
    this.giveUp();
  }

  /** It may begin all the same, for a call that was not answered may have been heard. */
  private giveUp(): void {
    this.hush();
    this.parts.on.unable();
  }

  private begin(playing: Playing): void {
    if (this.playing !== playing || playing.begunAt !== null) return;
    this.unset();
    playing.begunAt = this.parts.clock.now();
    this.parts.on.begun();
  }

  /** It has not come back: whether anybody hears it nobody knows. */
  private away(playing: Playing): void {
    const { house, player, on } = this.parts;
    const { state = 'unavailable' } = house.state(player) ?? {};
    if (this.playing !== playing || !AWAY.includes(state)) return;
    this.hush();
    on.stopped();
  }

  private looked(): void {
    const { playing } = this;
    const { house, player, clock, on } = this.parts;
    const known = house.state(player);
    if (!known) return;
    const { state, attributes } = known;
    if (!playing) {
      const isOurs = attributes['media_content_id'] === this.silenced;
      if ((this.owesSilence || isOurs) && ![...GONE, ...AWAY].includes(state)) this.silence();
      return;
    }
    if (playing.begunAt === null) {
      if (state === 'playing') this.begin(playing);
      return;
    }
    const atMs = clock.now() - playing.begunAt;
    if (AWAY.includes(state)) {
      this.unset();
      this.unset = clock.callAt(clock.now() + BACK_WITHIN_MS, () => this.away(playing));
      return;
    }
    if (GONE.includes(state)) {
      this.forget();
      this.turn += 1;
      if (atMs < playing.file.lengthMs - NEAR_END_MS) on.stopped();
      return;
    }
    const seconds = Number(attributes['media_position']);
    const toldAt = attributes['media_position_updated_at'];
    // The same place is told again with everything else that changes.
    if (toldAt === playing.toldAt) return;
    playing.toldAt = toldAt;
    if (state !== 'playing' || !Number.isFinite(seconds) || seconds <= 0) return;
    if (attributes['media_content_id'] !== playing.file.url) return;
    const behindMs = atMs - seconds * 1000;
    // A position is told in whole seconds by many, and never from the future.
    if (behindMs > BEHIND_MS + 1000 && behindMs < playing.file.lengthMs) {
      playing.begunAt += behindMs;
      on.behind(behindMs);
    }
  }
}
