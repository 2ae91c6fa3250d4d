import type { Locale } from '@supine/core';
import type { PlannedSound } from '@supine/core/speech';
import type { Background } from '../assembly/between.js';
import type { Clips } from '../clips/clips.js';
import { inManner } from '../clips/clips.js';
import { FRAME_BYTES } from '../frames/mp3Frame.js';
import type { ProfileName } from '../sound/profile.js';
import { type Piece, piecesOf } from './joinedWords.js';
import { type PackHead, PackRefused } from './packHead.js';
import type { VoicePack } from './voicePack.js';

/** What is wanted of a pack. */
export interface PackOptions {
  readonly locale: Pick<Locale, 'code'>;
  /** Softly, by 9 dB. */
  readonly whisper?: boolean;
  /** As the pack has it, or left out. */
  readonly paceTimes?: number;
  readonly profile?: ProfileName;
}

/** Tells a pack from an engine that speaks. */
export function isPack<Other extends object>(voice: Other | VoicePack): voice is VoicePack {
  return 'head' in voice;
}

/**
 * How long everything in a pack is, from its page alone.
 *
 * @param head what stands in `pack.json`
 * @returns lengths in frames; `undefined` for words that it neither has nor can join
 * @example layOut(plan, packFrames(head)).map
 */
export function packFrames(head: PackHead): Clips['framesOf'] {
  const pieces = piecesFrom(head);
  return (sound) =>
    pieces(sound)?.reduce((sum, { clip, pauseFrames }) => sum + clip.frames + pauseFrames, 0);
}

function piecesFrom(head: PackHead): (sound: PlannedSound) => readonly Piece[] | null {
  const known = new Map<string, readonly Piece[] | null>();
  return (sound) => {
    if (sound.type !== 'words') return [{ clip: head.sounds[sound.type], pauseFrames: 0 }];
    const before = known.get(sound.text);
    if (before !== undefined) return before;
    const pieces = piecesOf(sound.text, head);
    known.set(sound.text, pieces);
    return pieces;
  };
}

/**
 * The clips of a pack, for whatever is joined from clips.
 *
 * @param pack what was opened
 * @param options the language, and how it is heard
 * @returns clips that are read as they come up
 * @throws PackRefused where the pack is of another language, or was made for something else; so does `read` where it is torn
 * @example joinTimeline(timeline, clipsOf(pack, { locale: enUS }), await pack.background(), { locale: enUS })
 */
export function clipsOf(pack: VoicePack, options: PackOptions): Clips {
  const { head, where } = pack;
  const { locale, whisper = false, paceTimes = head.pace, profile = head.profile } = options;
  if (locale.code !== head.locale) {
    throw new PackRefused(
      `The voice pack in ${where} speaks ${head.locale}, and these words are ${locale.code}.`,
    );
  }
  if (paceTimes !== head.pace) {
    throw new PackRefused(
      `The voice pack in ${where} has the pace ${head.pace}, and not ${paceTimes}. Build one for it.`,
    );
  }
  if (profile !== head.profile) {
    throw new PackRefused(
      `The voice pack in ${where} was made for a ${head.profile}, and not for a ${profile}. Build one for it.`,
    );
  }
  const pieces = piecesFrom(head);
  return {
    framesOf: packFrames(head),
    async read(sound) {
      const wanted = pieces(sound) ?? [];
      const [only] = wanted;
      const clip =
        only && wanted.length === 1 ? await pack.read(only.clip) : await joined(pack, wanted);
      return inManner(clip, sound, whisper);
    },
  };
}

/** Pieces one after the other, with the room between them. */
async function joined(pack: VoicePack, pieces: readonly Piece[]): Promise<Uint8Array> {
  const { room }: Background = await pack.background();
  const parts = await Promise.all(
    pieces.map(async ({ clip, pauseFrames }) => [
      await pack.read(clip),
      room.subarray(0, pauseFrames * FRAME_BYTES),
    ]),
  );
  const bytes = new Uint8Array(parts.flat().reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts.flat()) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
