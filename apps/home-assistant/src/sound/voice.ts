import type { VoicePack } from '@supine/audio';
import { clipsOf, inOnePiece, joinTimeline } from '@supine/audio/join';
import type { Locale } from '@supine/core';
import type { DeviceWords } from '@supine/core/speech';
import { spokenSeconds } from '@supine/core/speech';
import type { FileOf } from '../bed/recordingPlayer.js';
import type { Sounding, Words } from '../bed/words.js';
import { textOf } from '../bed/words.js';
import type { ServedSounds } from './servedSounds.js';

/** What speaks beside a bed. */
export interface Voice {
  /** Whether it can say all of these lines at times that are exact. */
  readonly isExact: (lines: readonly string[]) => boolean;
  /** Never rejects. */
  readonly soundOf: (words: Words) => Promise<Sounding>;
  readonly fileOf: FileOf;
}

/** The house's own voice: nobody knows how long it takes, and it makes no files. */
export function houseVoice({ estimate }: Pick<Locale, 'estimate'>): Voice {
  return {
    isExact: () => false,
    soundOf: async (words) => ({
      url: null,
      lengthMs: Math.round(spokenSeconds(textOf(words), estimate) * 1000),
      exact: false,
    }),
    fileOf: async () => null,
  };
}

/** Between two lines that are said in one breath. */
const BETWEEN_MS = 360;

/**
 * A voice pack: everything in it was spoken once, so that its length is known, and the house waits for no engine.
 *
 * @param pack what was opened
 * @param sounds puts what is heard where the house can fetch it
 * @param locale the words
 * @param device how somebody stops a routine
 */
export function packVoice(
  pack: VoicePack,
  sounds: ServedSounds,
  locale: Locale,
  device: DeviceWords,
): Voice {
  const fallback = houseVoice(locale);
  const { frameMs, frameBytes } = pack.head.format;
  const [usual, soft] = [false, true].map((whisper) => clipsOf(pack, { locale, whisper }));

  const soundsOf = (lines: readonly string[]) =>
    lines.map((text) => ({ type: 'words', text, atMs: 0, fadeStep: 0 }) as const);
  const isExact = (lines: readonly string[]) =>
    soundsOf(lines).every((sound) => usual?.framesOf(sound) !== undefined);

  return {
    isExact,
    async soundOf(words) {
      try {
        const clips = words.soft ? soft : usual;
        if (!clips || !isExact(words.lines)) return await fallback.soundOf(words);
        const { room } = await pack.background();
        const pieces: Uint8Array[] = [];
        let frames = 0;
        const add = (piece: Uint8Array) => {
          pieces.push(piece);
          frames += piece.length / frameBytes;
        };
        for (const [index, sound] of soundsOf(words.lines).entries()) {
          const atMs = words.startsMs?.[index] ?? (index === 0 ? 0 : frames * frameMs + BETWEEN_MS);
          for (let wanted = Math.round(atMs / frameMs) - frames; wanted > 0; ) {
            const silence = room.subarray(0, wanted * frameBytes);
            add(silence);
            wanted -= silence.length / frameBytes;
          }
          add(await clips.read(sound));
        }
        const body = joined(pieces);
        return { url: sounds.put(body), lengthMs: frames * frameMs, exact: true };
      } catch {
        // A pack that is torn is no reason to say nothing.
        return fallback.soundOf(words);
      }
    },

    async fileOf(timeline, fromMs) {
      if (!usual) return null;
      const whole = joinTimeline(timeline, usual, await pack.background(), { locale, device });
      const bytes = await inOnePiece(whole);
      const frames = Math.floor(whole.durationMs / frameMs);
      const first = Math.min(frames, Math.floor(inFile(whole.segments, fromMs) / frameMs));
      const body = first === 0 ? bytes : bytes.slice(bytes.length - (frames - first) * frameBytes);
      return { url: sounds.put(body), lengthMs: (frames - first) * frameMs };
    },
  };
}

/** Where a place of the timeline is in the file: words that took longer have pushed what follows. */
function inFile(
  segments: readonly { readonly startMs: number; readonly seconds: number }[],
  fromMs: number,
): number {
  let plannedMs = 0;
  for (const { startMs, seconds } of segments) {
    if (fromMs < plannedMs + seconds * 1000) return startMs + (fromMs - plannedMs);
    plannedMs += seconds * 1000;
  }
  return plannedMs;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
