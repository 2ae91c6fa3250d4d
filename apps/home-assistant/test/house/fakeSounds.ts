import type { Locale, Timeline } from '@supine/core';
import { mapOf } from '@supine/core/engine';
import type { DeviceWords, TimedLine } from '@supine/core/speech';
import { spokenSeconds, timedLines } from '@supine/core/speech';
import type { Heard } from '@supine/core/testing';
import type { Voice } from '../../src/sound/voice.js';

/** What stands at an address: words with the times at which they are heard, and how long it is. */
export interface Sound {
  readonly lines: readonly Heard[];
  readonly lengthMs: number;
}

/** Sounds by their addresses, as a house that fetches them would hear them. */
export class FakeSounds {
  private readonly sounds = new Map<string, Sound>();

  /**
   * @param share how long words take, as a share of the estimate; 0 for none
   */
  constructor(
    private readonly locale: Locale,
    private readonly device: DeviceWords,
    readonly share = 1,
  ) {}

  at(url: string): Sound | undefined {
    return this.sounds.get(url);
  }

  lengthMs(text: string): number {
    return Math.round(spokenSeconds(text, this.locale.estimate) * 1000 * this.share);
  }

  /** Lines one after the other. */
  spoken(lines: readonly string[], startsMs?: readonly number[]): Sound {
    let atMs = 0;
    const heard = lines.map((text, index) => {
      atMs = Math.max(atMs, startsMs?.[index] ?? 0);
      const one = { atMs, text };
      atMs += this.lengthMs(text);
      return one;
    });
    return { lines: heard, lengthMs: atMs };
  }

  private put(sound: Sound): string {
    const url = `http://192.0.2.5:10501/sound/${this.sounds.size}.mp3`;
    this.sounds.set(url, sound);
    return url;
  }

  /** A voice whose every length is known, and that joins a timeline as a file does. */
  voice({ files = true } = {}): Voice {
    return {
      isExact: () => true,
      soundOf: async ({ lines, startsMs }) => {
        const sound = this.spoken(lines, startsMs);
        return { url: this.put(sound), lengthMs: sound.lengthMs, exact: true };
      },
      fileOf: async (timeline, fromMs) => {
        if (!files) return null;
        const sound = fileOf(timeline, fromMs, timedLines(timeline, this.locale, this.device));
        return { url: this.put(sound), lengthMs: sound.lengthMs };
      },
    };
  }
}

function fileOf(timeline: Timeline, fromMs: number, lines: readonly TimedLine[]): Sound {
  const last = mapOf(timeline).at(-1);
  const wholeMs = last ? last.startMs + last.lengthMs : 0;
  return {
    lines: lines.flatMap(({ atMs, text }) =>
      atMs >= fromMs ? [{ atMs: atMs - fromMs, text }] : [],
    ),
    lengthMs: wholeMs - fromMs,
  };
}
