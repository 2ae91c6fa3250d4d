import type { Background } from '../assembly/between.js';
import { FRAME_BYTES, isFrames } from '../frames/mp3Frame.js';
import { recentFiles } from '../http/recentFiles.js';
import { crc32 } from './crc32.js';
import {
  editionOf,
  type PackedClip,
  type PackHead,
  PackRefused,
  packHeadFrom,
} from './packHead.js';

/** Clips that were read last: "In." and "Out." come a hundred times. */
const RECENT_BYTES = 2_000_000;

/** The sound of a pack, wherever it is. */
export interface PackSound {
  /**
   * Reads a stretch of it.
   *
   * @returns bytes that are not to be written to; fewer where the sound ends before
   */
  readonly bytes: (from: number, to: number) => Promise<Uint8Array>;
  /** Lets go of files; nothing is read afterwards. */
  readonly close: () => Promise<void>;
}

/** A voice as data: everything it says, spoken once and checked. */
export interface VoicePack {
  /** Names the voice and its edition. */
  readonly id: string;
  readonly head: PackHead;
  /** Where it is, as somebody named it. */
  readonly where: string;
  /** Reads one of its clips, which is not to be written to. */
  readonly read: (clip: PackedClip) => Promise<Uint8Array>;
  /** What is heard where no clip stands. */
  readonly background: () => Promise<Background>;
  readonly close: () => Promise<void>;
}

/**
 * A pack of which somebody has the page, and can read the sound.
 *
 * @param data what stands in `pack.json`
 * @param sound reads what lies beside it
 * @param where the pack is, for what has to be told
 * @returns the pack; its clips are looked at when they are read, and one that is not what the page says is refused then
 * @throws PackRefused
 * @example (await openPack(JSON.parse(page), sound, 'voices/tones')).head.locale // 'en-US'
 */
export async function openPack(data: unknown, sound: PackSound, where: string): Promise<VoicePack> {
  const head = packHeadFrom(data, where);
  const torn = (what: string) =>
    new PackRefused(`The voice pack in ${where} is torn: ${what}. Build or fetch it again.`);
  const edition = await editionOf(head);
  if (edition !== null && edition !== head.id) throw torn('its pack.json was changed');
  const recent = recentFiles<{ readonly bytes: number; readonly clip: Uint8Array }>(RECENT_BYTES);
  const read = async (clip: PackedClip) => {
    const known = recent.get(`${clip.at} ${clip.sum}`)?.clip;
    if (known?.length === clip.frames * FRAME_BYTES) return known;
    const from = clip.at * FRAME_BYTES;
    const bytes = await sound.bytes(from, from + clip.frames * FRAME_BYTES);
    if (bytes.length !== clip.frames * FRAME_BYTES) throw torn('its sound ends too early');
    if (!isFrames(bytes) || crc32(bytes) !== clip.sum) {
      throw torn('its sound is not what its pack.json says');
    }
    recent.put(`${clip.at} ${clip.sum}`, { bytes: bytes.length, clip: bytes });
    return bytes;
  };
  let opened: Promise<Background> | undefined;
  const background = async () => {
    const [room, inward, outward] = await Promise.all([
      read(head.sounds.room),
      read(head.sounds.in),
      read(head.sounds.out),
    ]);
    return { room, in: inward, out: outward };
  };
  return {
    id: `${head.voice.name} ${head.id}`,
    head,
    where,
    read,
    background: () => {
      opened ??= background();
      return opened;
    },
    close: sound.close,
  };
}
