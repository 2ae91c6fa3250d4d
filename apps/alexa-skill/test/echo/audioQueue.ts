import type { Agenda } from './agenda.js';
import type { Dice } from './dice.js';
import type { Track } from './track.js';

export type PlayerActivity = 'IDLE' | 'PLAYING' | 'PAUSED' | 'STOPPED' | 'FINISHED';

/** A stream as a Play directive gives it. */
export interface Stream {
  readonly url: string;
  readonly token: string;
  readonly offsetMs: number;
  readonly track: Track;
}

/** What a player tells of itself. */
export interface AudioEvent {
  readonly type: `Playback${'Started' | 'NearlyFinished' | 'Finished' | 'Stopped'}`;
  readonly token: string;
  readonly offsetMs: number;
}

/** What a player is connected to. */
export interface AudioPorts {
  readonly agenda: Agenda;
  readonly tell: (event: AudioEvent) => void;
  /** Words will be heard; asked to be quiet, none after now are. */
  readonly hear: (words: readonly { readonly atMs: number; readonly text: string }[]) => void;
  readonly hush: () => void;
  /** Where given, it is thrown for when "nearly finished" comes: some devices tell it at once. */
  readonly dice: Dice | null;
}

/** Most devices tell this long before the end that they are ready for more. */
const NEARLY_MS = 10_000;
const MOST_DEVICES_AT_ONCE_MS = 120;

/** The audio player of an Echo: one stream that plays, and a queue behind it. */
export class AudioQueue {
  activity: PlayerActivity = 'IDLE';
  /** Streams that were not taken, for they expected another one before them. */
  readonly dropped: string[] = [];
  private current: Stream | null = null;
  private behind: Stream[] = [];
  private baseMs = 0;
  private startedAtMs = 0;
  private appointments: (() => void)[] = [];

  constructor(private readonly ports: AudioPorts) {}

  /** How far into the stream it is. */
  get offsetMs(): number {
    if (this.activity !== 'PLAYING') return Math.round(this.baseMs);
    return Math.round(this.baseMs + this.ports.agenda.now() - this.startedAtMs);
  }

  get token(): string | null {
    return this.current?.token ?? null;
  }

  get url(): string | null {
    return this.current?.url ?? null;
  }

  /** The tokens of what plays and of what is behind it. */
  get tokens(): string[] {
    return [...(this.current ? [this.current] : []), ...this.behind].map(({ token }) => token);
  }

  /** When the last of the queue is over, if nobody does anything. */
  get silentFromMs(): number {
    const now = this.ports.agenda.now();
    if (this.activity !== 'PLAYING' || !this.current) return now;
    const left = this.current.track.lengthMs - this.offsetMs;
    return (
      now +
      left +
      this.behind.reduce((sum, { track, offsetMs }) => sum + track.lengthMs - offsetMs, 0)
    );
  }

  /** A Play directive; whether it was taken. */
  play(stream: Stream, behavior: string, expectedPreviousToken: string | null): boolean {
    if (behavior === 'ENQUEUE') {
      const last = this.behind.at(-1) ?? this.current;
      if (last && last.token !== expectedPreviousToken) {
        this.dropped.push(stream.token);
        return false;
      }
      this.behind.push(stream);
    } else if (behavior === 'REPLACE_ENQUEUED') {
      this.behind = [stream];
    } else {
      this.stop();
      this.behind = [stream];
      this.next();
      return true;
    }
    if (this.activity !== 'PLAYING' && this.activity !== 'PAUSED') this.next();
    return true;
  }

  /** Stops for good; what is queued stays. */
  stop(): void {
    if (this.activity === 'PLAYING') this.halt();
    if (this.activity === 'PAUSED') this.activity = 'STOPPED';
  }

  clear(everything: boolean): void {
    this.behind = [];
    if (everything) this.stop();
  }

  /** Somebody speaks to the device; the stream waits. */
  pause(): void {
    if (this.activity !== 'PLAYING') return;
    this.halt();
    this.activity = 'PAUSED';
  }

  /** Nobody speaks any more. */
  resume(): void {
    if (this.activity !== 'PAUSED' || !this.current) return;
    this.start(this.current, this.baseMs);
  }

  private halt(): void {
    const { token, offsetMs } = this;
    this.baseMs = offsetMs;
    this.activity = 'STOPPED';
    this.cancel();
    this.ports.hush();
    if (token !== null) this.ports.tell({ type: 'PlaybackStopped', token, offsetMs });
  }

  private next(): void {
    const stream = this.behind.shift();
    if (stream) this.start(stream, stream.offsetMs);
  }

  private start(stream: Stream, fromMs: number): void {
    const { agenda, tell, hear, dice } = this.ports;
    const now = agenda.now();
    this.current = stream;
    this.baseMs = fromMs;
    this.startedAtMs = now;
    this.activity = 'PLAYING';
    const { token, track } = stream;
    const leftMs = Math.max(0, track.lengthMs - fromMs);
    tell({ type: 'PlaybackStarted', token, offsetMs: fromMs });
    hear(
      track.heard
        .filter(({ atMs }) => atMs >= fromMs && atMs < track.lengthMs)
        .map(({ atMs, text }) => ({ atMs: now + atMs - fromMs, text })),
    );
    const usually = Math.max(0, leftMs - NEARLY_MS);
    const nearlyMs = dice?.chance(0.5) ? Math.min(leftMs, MOST_DEVICES_AT_ONCE_MS) : usually;
    this.appointments = [
      agenda.at(now + nearlyMs, () =>
        tell({ type: 'PlaybackNearlyFinished', token, offsetMs: Math.round(fromMs + nearlyMs) }),
      ),
      agenda.at(now + leftMs, () => this.finish()),
    ];
  }

  private finish(): void {
    const stream = this.current;
    if (!stream) return;
    this.cancel();
    this.baseMs = stream.track.lengthMs;
    this.activity = 'FINISHED';
    const { token, track } = stream;
    this.ports.tell({ type: 'PlaybackFinished', token, offsetMs: track.lengthMs });
    this.next();
  }

  private cancel(): void {
    for (const cancel of this.appointments) cancel();
    this.appointments = [];
  }
}
