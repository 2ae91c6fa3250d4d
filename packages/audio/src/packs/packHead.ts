import { BITRATE_KBPS, FRAME_BYTES, FRAME_MS, SAMPLE_RATE_HZ } from '../frames/mp3Frame.js';
import type { ProfileName } from '../sound/profile.js';

/** Where a clip is in the sound of a pack. */
export interface PackedClip {
  /** The number of its first frame. */
  readonly at: number;
  readonly frames: number;
  /** CRC-32 of its bytes: a page and a sound that do not belong together are told apart. */
  readonly sum: number;
}

/** A part of a pack that is of use by itself: one stretch of the sound, which can be fetched alone. */
export type Shard = Pick<PackedClip, 'at' | 'frames'>;

/** `pack.json`: what a voice pack is, and where in its sound everything is. */
export interface PackHead {
  readonly v: 1;
  /** The edition: the hash of all of this, and so of the sound. Recordings and maps carry it. */
  readonly id: string;
  readonly locale: string;
  /** How many times longer than the voice's own pace the words are stretched. */
  readonly pace: number;
  /** What it is listened to on. */
  readonly profile: ProfileName;
  readonly voice: {
    readonly name: string;
    readonly engine: string;
    readonly licence: string;
    /** The day, which is no part of the edition. */
    readonly madeOn: string;
  };
  readonly format: typeof PACK_FORMAT;
  /** The file beside this one. It has the edition's first digits in its name, so that no cache mixes two. */
  readonly sound: { readonly file: string; readonly frames: number };
  /** `core` has every word of safety and what several routines say; then each routine, the rest that is done, the answers. */
  readonly shards: Readonly<Record<string, Shard>>;
  /** Whole lines by their words. */
  readonly clips: Readonly<Record<string, PackedClip>>;
  /** What lines with a name or a number in them are joined from, by their words. */
  readonly phrases: Readonly<Record<string, PackedClip>>;
  readonly sounds: Readonly<Record<PackedSound, PackedClip>>;
  /** Keys of lines that can be neither found nor joined. */
  readonly missing: readonly string[];
}

/** What is heard besides words. */
export type PackedSound = 'tone' | 'chime' | 'room' | 'in' | 'out';
export const PACKED_SOUNDS = [
  'tone',
  'chime',
  'room',
  'in',
  'out',
] as const satisfies PackedSound[];

/** Sound of any other format cannot be joined to ours. */
export const PACK_FORMAT = {
  codec: 'mp3',
  sampleRate: SAMPLE_RATE_HZ,
  bitrate: BITRATE_KBPS,
  frameMs: FRAME_MS,
  frameBytes: FRAME_BYTES,
} as const;

/** A voice pack that cannot be used as it is, with one sentence that tells somebody what to do about it. */
export class PackRefused extends Error {
  override readonly name = 'PackRefused';
}

const EDITION = /^[0-9a-f]{16}$/;
/** Beside the page and nowhere else, whatever it says. */
const FILE = /^[\w.-]{1,80}\.mp3$/;
const MOST_FRAMES = 10_000_000;
/** It is shown to somebody who chooses a voice; longer, or with a sign that a terminal obeys, it is no name. */
const LABEL = /^[^\p{Cc}\p{Bidi_Control}]{1,200}$/u;

/**
 * Reads `pack.json`, and trusts none of it.
 *
 * @param data anything, such as the result of `JSON.parse`
 * @param where the pack is, for the sentence
 * @returns the head, all of whose clips are in its sound
 * @throws PackRefused
 * @example packHeadFrom(JSON.parse(page), 'voices/tones').voice.name // 'tones'
 */
export function packHeadFrom(data: unknown, where: string): PackHead {
  const refuse = (why: string) =>
    new PackRefused(`The voice pack in ${where} cannot be used: ${why}. Build or fetch it again.`);
  if (!isObject(data)) throw refuse('its pack.json is no pack');
  if (data['v'] !== 1) throw refuse('its pack.json is of another version');
  const { id, locale, pace, profile, voice, format, sound, shards, clips, phrases, sounds } = data;
  const isNamed =
    typeof id === 'string' &&
    EDITION.test(id) &&
    isLabel(locale) &&
    typeof pace === 'number' &&
    pace > 0 &&
    (profile === 'bed' || profile === 'speaker' || profile === 'phone') &&
    isObject(voice) &&
    ['name', 'engine', 'licence', 'madeOn'].every((field) => isLabel(voice[field])) &&
    Array.isArray(data['missing']);
  if (!isNamed) throw refuse('its pack.json does not say what it is');
  const isOurs =
    isObject(format) && Object.entries(PACK_FORMAT).every(([key, value]) => format[key] === value);
  if (!isOurs) throw refuse('its sound is of another format');
  const { file, frames } = isObject(sound) ? sound : {};
  if (typeof file !== 'string' || !FILE.test(file) || !isCount(frames) || frames === 0) {
    throw refuse('its pack.json does not say where its sound is');
  }
  const isWithin = (clip: unknown) =>
    isObject(clip) &&
    isCount(clip['at']) &&
    isCount(clip['frames']) &&
    clip['at'] + clip['frames'] <= frames;
  const isClip = (clip: unknown) =>
    isWithin(clip) && isObject(clip) && Number(clip['frames']) > 0 && isCount(clip['sum'], 2 ** 32);
  const areIn = (shelf: unknown, is: (one: unknown) => boolean) =>
    isObject(shelf) && Object.values(shelf).every(is);
  const hasAll =
    areIn(shards, isWithin) &&
    areIn(clips, isClip) &&
    areIn(phrases, isClip) &&
    isObject(sounds) &&
    PACKED_SOUNDS.every((name) => isClip(sounds[name]));
  if (!hasAll) throw refuse('its pack.json has clips that are not in its sound');
  return data as unknown as PackHead;
}

/**
 * The edition of a head: the hash of all that it says, without the day and its own id.
 *
 * @returns 16 hexadecimal digits; `null` where there is no hash to be had, as in a page that came without encryption
 */
export async function editionOf(head: PackHead): Promise<string | null> {
  const { subtle } = globalThis.crypto ?? {};
  if (!subtle) return null;
  const sound = { ...head.sound, file: '' };
  const told = { ...head, id: '', sound, voice: { ...head.voice, madeOn: '' } };
  const bytes = new TextEncoder().encode(JSON.stringify(told));
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(hash.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const isObject = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null;
const isLabel = (data: unknown) => typeof data === 'string' && LABEL.test(data);
const isCount = (data: unknown, below = MOST_FRAMES): data is number =>
  Number.isInteger(data) && Number(data) >= 0 && Number(data) < below;
