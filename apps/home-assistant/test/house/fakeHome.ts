import type { Handling, Sentence } from '@supine/wyoming';
import type { HouseLink, HouseMessage } from '../../src/house/houseLink.js';
import { HouseRefused, LINK_LOST } from '../../src/house/houseLink.js';
import type { FakeSatellite, HeardThere } from './fakeSatellite.js';
import type { FakeSounds, Sound } from './fakeSounds.js';
import type { HouseTime } from './virtualTime.js';

/** A media player as the house sees it. */
export interface FakePlayer {
  state: string;
  attributes: Record<string, unknown>;
  /** From a call to the first sound. */
  readonly startMs: () => number;
  sounding: { readonly url: string; readonly stop: () => void } | null;
}

/** A message that came in, with its time. */
export interface Said {
  readonly atMs: number;
  readonly message: HouseMessage;
}

/** As Home Assistant waits for a satellite that hears nobody. */
const SILENCE_MS = 15_000;
/** Plays media, pauses, stops, and has a volume. */
const PLAYER_FEATURES = 1 | 4 | 512 | 4096;
/** From a call to the refusal of a busy satellite, in the recorded frames. */
const REFUSED_MS = 35;

/**
 * A Home Assistant in virtual time, from the frames that a real one has sent (`frames.jsonl`; a test holds the two
 * together): entities in the short form of `subscribe_entities`, announcements that block, a satellite that is busy, a wrong
 * entity that succeeds in silence, fifteen seconds for an answer. Early ends, restarts and lost links are made after what is
 * known of them.
 */
export class FakeHome implements HouseLink {
  readonly satellites = new Map<string, FakeSatellite>();
  readonly players = new Map<string, FakePlayer>();
  readonly others = new Map<string, { state: string; attributes: Record<string, unknown> }>();
  readonly said: Said[] = [];
  /** What the house itself understands, and answers. */
  readonly own = new Map<string, string>();
  /** How long a call to play takes until the player has it; other calls pass it by. */
  playsAfterMs = 0;
  private isUp = true;
  private readonly follows: {
    readonly ids: readonly string[];
    readonly told: (event: unknown) => void;
  }[] = [];
  private readonly changed: ((isUp: boolean) => void)[] = [];
  private readonly pending = new Set<(error: HouseRefused) => void>();

  constructor(
    readonly time: HouseTime,
    readonly sounds: FakeSounds,
    /** Fetches a sound that is really served somewhere. */
    private readonly fetched: (url: string) => Promise<Sound | undefined> = async () => undefined,
  ) {}

  add(satellite: FakeSatellite, startMs: () => number = () => 0): FakeSatellite {
    this.satellites.set(satellite.entity, satellite);
    const { player } = satellite;
    if (player !== null) {
      this.players.set(player, {
        ...{ state: 'idle', startMs, sounding: null },
        attributes: { volume_level: 0.6, supported_features: PLAYER_FEATURES },
      });
    }
    return satellite;
  }

  // The link.

  async send(message: HouseMessage): Promise<unknown> {
    // As JSON goes over the wire.
    const sent = JSON.parse(JSON.stringify(message)) as HouseMessage;
    if (!this.isUp) throw new HouseRefused(LINK_LOST, 'The house is not reached.');
    this.said.push({ atMs: this.time.now(), message: sent });
    return new Promise((resolve, reject) => {
      this.pending.add(reject);
      const done = () => this.pending.delete(reject);
      this.answer(sent).then(
        (result) => done() && resolve(result),
        (error) => done() && reject(error),
      );
    });
  }

  async follow(message: HouseMessage, told: (event: unknown) => void): Promise<() => void> {
    const follow = { ids: message['entity_ids'] as string[], told };
    this.follows.push(follow);
    this.tellAll(follow);
    return () => void this.follows.splice(this.follows.indexOf(follow), 1);
  }

  onChange(told: (isUp: boolean) => void): void {
    this.changed.push(told);
  }

  close(): void {}

  /** The link is lost: what was sent is never answered. */
  break(): void {
    if (!this.isUp) return;
    this.isUp = false;
    for (const reject of [...this.pending]) reject(new HouseRefused(LINK_LOST, ''));
    this.pending.clear();
    for (const told of this.changed) told(false);
  }

  /** It is there again, and tells everything anew. */
  mend(): void {
    if (this.isUp) return;
    this.isUp = true;
    for (const follow of this.follows) this.tellAll(follow);
    for (const told of this.changed) told(true);
  }

  /** The house begins anew: it forgets what it was saying, and its satellites are gone for a while. */
  async restart(downMs: number): Promise<void> {
    this.break();
    for (const satellite of this.satellites.values()) {
      satellite.asking = null;
      satellite.cutShort = null;
      satellite.state = 'unavailable';
    }
    // A player goes on with what it has, and is not reached for a while.
    for (const player of this.players.values()) player.state = 'unavailable';
    await this.time.after(downMs);
    this.mend();
    await this.time.after(2000);
    for (const satellite of this.satellites.values()) this.become(satellite, 'idle');
    for (const [id, player] of this.players) {
      player.state = player.sounding ? 'playing' : 'idle';
      this.tell(id);
    }
  }

  private stateOf(id: string) {
    const satellite = this.satellites.get(id);
    if (satellite) {
      const supported_features = satellite.manner.canAsk ? 3 : 1;
      return { s: satellite.state, a: { friendly_name: id, supported_features } };
    }
    const player = this.players.get(id) ?? this.others.get(id);
    return player ? { s: player.state, a: { ...player.attributes } } : null;
  }

  private tellAll({ ids, told }: (typeof this.follows)[number]): void {
    const added = ids.flatMap((id) => {
      const state = this.stateOf(id);
      return state ? [[id, { ...state, c: '01M8', lc: this.time.now() / 1000 }]] : [];
    });
    told(JSON.parse(JSON.stringify({ a: Object.fromEntries(added) })));
  }

  private tell(id: string, attributes?: Record<string, unknown>): void {
    if (!this.isUp) return;
    const state = this.stateOf(id);
    if (!state) return;
    const plus = {
      s: state.s,
      lc: this.time.now() / 1000,
      ...(attributes ? { a: attributes } : {}),
    };
    for (const { ids, told } of this.follows) {
      if (ids.includes(id)) told(JSON.parse(JSON.stringify({ c: { [id]: { '+': plus } } })));
    }
  }

  private become(satellite: FakeSatellite, state: FakeSatellite['state']): void {
    if (satellite.state === state) return;
    satellite.state = state;
    this.tell(satellite.entity);
  }

  // What it is asked to do.

  private async answer(message: HouseMessage): Promise<unknown> {
    switch (message.type) {
      case 'call_service':
        return this.callService(message);
      case 'conversation/process':
        return this.process(String(message['text']));
      case 'config/entity_registry/list_for_display':
        return {
          entity_categories: { 0: 'config', 1: 'diagnostic' },
          entities: [...this.satellites.values()].flatMap(({ entity, player }) => [
            { ei: entity, pl: 'fake', lb: [], di: entity },
            ...(player === null ? [] : [{ ei: player, pl: 'fake', lb: [], di: entity }]),
          ]),
        };
      case 'get_config':
        return { internal_url: 'http://192.0.2.5:8123' };
      default:
        throw new HouseRefused('unknown_command', 'Unknown command.');
    }
  }

  private process(text: string): unknown {
    const own = this.own.get(text);
    return {
      response: {
        response_type: own === undefined ? 'error' : 'action_done',
        speech: { plain: { speech: own ?? "Sorry, I couldn't understand that", extra_data: null } },
      },
      conversation_id: '01M8HTB1Z2FP7FA1VG6FMT7E1E',
      continue_conversation: false,
    };
  }

  private async callService(message: HouseMessage): Promise<unknown> {
    const { domain, service, service_data: given, target } = message;
    const data = given as Record<string, string>;
    const entity = String(
      (target as { entity_id?: string } | undefined)?.entity_id ?? data['entity_id'],
    );
    const done = { context: { id: '01M8HTA502K7YZCJZB69WTSSR4' } };
    switch (`${domain}.${service}`) {
      case 'assist_satellite.announce': {
        const satellite = this.satellites.get(entity);
        // A wrong one succeeds, and nobody hears anything.
        if (satellite)
          await this.announce(
            satellite,
            await this.soundIn(data, 'message', 'media_id'),
            'announce',
          );
        return done;
      }
      case 'assist_satellite.ask_question': {
        const satellite = this.satellites.get(entity);
        if (!satellite?.manner.canAsk) throw new HouseRefused('unknown_error', '');
        const sound = await this.soundIn(data, 'question', 'question_media_id');
        await this.announce(satellite, sound, 'announce', 'listening');
        const sentence = await this.listenFor(satellite);
        if (sentence === null)
          throw new HouseRefused('home_assistant_error', 'No answer from question');
        return { ...done, response: { id: null, sentence, slots: {} } };
      }
      case 'media_player.play_media':
        await this.play(entity, String(data['media_content_id']));
        return done;
      case 'media_player.media_stop':
        if (this.players.get(entity)?.state !== 'unavailable') this.stopPlayer(entity, 'idle');
        return done;
      case 'media_player.media_pause':
        this.stopPlayer(entity, 'paused');
        return done;
      case 'media_player.volume_set': {
        const player = this.players.get(entity);
        if (player) player.attributes['volume_level'] = Number(data['volume_level']);
        if (player) this.tell(entity, { volume_level: Number(data['volume_level']) });
        return done;
      }
      default: {
        const other = this.others.get(entity);
        if (other) other.state = service === 'turn_off' ? 'off' : 'on';
        if (other && 'brightness' in data) other.attributes['brightness'] = data['brightness'];
        if (other) this.tell(entity, other.attributes);
        return done;
      }
    }
  }

  private async soundIn(data: Record<string, string>, text: string, media: string) {
    const url = data[media];
    if (url === undefined) return this.sounds.spoken([String(data[text])]);
    const sound = await this.soundAt(url);
    if (!sound) throw new HouseRefused('home_assistant_error', 'Nothing there');
    return sound;
  }

  /** As core does: refused while another one is said; a pipeline is cancelled. */
  async announce(
    satellite: FakeSatellite,
    { lines, lengthMs }: Sound,
    by: HeardThere['by'],
    then: FakeSatellite['state'] = 'idle',
  ): Promise<void> {
    const { time } = this;
    if (satellite.state === 'responding' || satellite.asking) {
      await time.after(REFUSED_MS);
      throw new HouseRefused('home_assistant_error', '');
    }
    if (satellite.state === 'unavailable') return;
    satellite.cancel?.();
    satellite.cancel = null;
    this.become(satellite, 'responding');
    const { manner } = satellite;
    const startMs = manner.startMs();
    const overMs = startMs + lengthMs;
    const sentAt = time.now();
    let isCut = false;
    const silence = () => {
      isCut = true;
    };
    // What still sounds, though it was reported to be over, is cut by the next.
    if (satellite.sounding && satellite.sounding.untilMs > sentAt + startMs) {
      satellite.sounding.silence();
      satellite.talkedOver.push(lines.map(({ text }) => text).join(' '));
    }
    satellite.sounding = { untilMs: sentAt + overMs, silence };
    for (const { atMs, text } of lines) {
      time.callAt(sentAt + startMs + atMs, () => {
        if (!isCut) satellite.heard.push({ atMs: time.now(), text, by });
      });
    }
    const reportMs = manner.reportsAfterMs?.(overMs) ?? overMs + manner.tailMs;
    await new Promise<void>((resolve) => {
      const unset = time.callAt(sentAt + reportMs, resolve);
      satellite.cutShort = () => {
        silence();
        satellite.sounding = null;
        unset();
        resolve();
      };
    });
    satellite.cutShort = null;
    if (this.isResponding(satellite)) this.become(satellite, then);
  }

  private isResponding({ state }: FakeSatellite): boolean {
    return state === 'responding';
  }

  private async listenFor(satellite: FakeSatellite): Promise<string | null> {
    const sentence = await new Promise<string | null>((resolve) => {
      const unset = this.time.callAt(this.time.now() + SILENCE_MS, () => resolve(null));
      satellite.asking = (said) => {
        unset();
        resolve(said);
      };
    });
    satellite.asking = null;
    this.become(satellite, 'idle');
    return sentence;
  }

  private async soundAt(url: string): Promise<Sound | undefined> {
    return this.sounds.at(url) ?? this.fetched(url);
  }

  private async play(entity: string, url: string): Promise<void> {
    const player = this.players.get(entity);
    const sound = await this.soundAt(url);
    const satellite = [...this.satellites.values()].find((one) => one.player === entity);
    if (!player || !sound || !satellite) return;
    const { time } = this;
    if (this.playsAfterMs > 0) await time.after(this.playsAfterMs);
    player.sounding?.stop();
    let isStopped = false;
    const stop = () => {
      isStopped = true;
      player.sounding = null;
    };
    player.sounding = { url, stop };
    const begunAt = time.now() + player.startMs();
    player.state = 'buffering';
    this.tell(entity);
    time.callAt(begunAt, () => {
      if (isStopped) return;
      player.state = 'playing';
      player.attributes = {
        ...player.attributes,
        media_content_id: url,
        media_position: 0,
        media_position_updated_at: new Date(time.now()).toISOString(),
      };
      this.tell(entity, player.attributes);
    });
    for (const { atMs, text } of sound.lines) {
      time.callAt(begunAt + atMs, () => {
        if (!isStopped) satellite.heard.push({ atMs: time.now(), text, by: 'media' });
      });
    }
    time.callAt(begunAt + sound.lengthMs, () => {
      if (!isStopped) this.stopPlayer(entity, 'idle');
    });
  }

  /** The player falls silent, by a call or by somebody's hand. */
  stopPlayer(entity: string, state: string): void {
    const player = this.players.get(entity);
    if (!player) return;
    player.sounding?.stop();
    player.state = state;
    this.tell(entity);
  }

  // What people do.

  /** Somebody calls, says a sentence, and the house hands it over; or answers a question of ours. */
  async say(
    satellite: FakeSatellite,
    text: string,
    hear: (sentence: Sentence) => Promise<Handling>,
    { speaksMs = 0 } = {},
  ): Promise<void> {
    const { time } = this;
    if (satellite.asking) {
      await time.after(speaksMs);
      satellite.asking?.(text);
      return;
    }
    let isCancelled = false;
    satellite.cancel = () => {
      isCancelled = true;
    };
    // The wake word silences what the satellite itself is saying.
    satellite.cutShort?.();
    satellite.sounding?.silence();
    satellite.sounding = null;
    this.become(satellite, 'listening');
    if (speaksMs > 0) await time.after(speaksMs);
    if (isCancelled) return;
    this.become(satellite, 'processing');
    const sentence = { text, language: 'en', satelliteId: satellite.entity, deviceId: 'd1' };
    const { text: answer } = await hear(sentence);
    if (isCancelled) return;
    if (answer !== '') {
      this.become(satellite, 'responding');
      satellite.heard.push({ atMs: time.now(), text: answer, by: 'assist' });
      const ms = this.sounds.lengthMs(answer);
      if (ms > 0) await time.after(ms);
    }
    satellite.cancel = null;
    this.become(satellite, 'idle');
  }

  /** Somebody calls and says nothing. */
  async callOut(satellite: FakeSatellite): Promise<void> {
    if (satellite.asking) return;
    let isCancelled = false;
    satellite.cancel = () => {
      isCancelled = true;
    };
    satellite.cutShort?.();
    satellite.sounding?.silence();
    satellite.sounding = null;
    this.become(satellite, 'listening');
    await this.time.after(SILENCE_MS);
    if (isCancelled) return;
    satellite.cancel = null;
    this.become(satellite, 'idle');
  }

  /** Another automation of the house speaks. */
  async doorbell(satellite: FakeSatellite): Promise<void> {
    await this.announce(satellite, this.sounds.spoken(['Somebody is at the door.']), 'other').catch(
      () => {},
    );
  }
}
