import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlannedSound } from '@supine/core/speech';
import type { Clips } from '../clips/clips.js';
import { type ClipOptions, clipsFor, mannerOf } from '../clipsFor.js';
import { background } from '../frames/background.js';
import { FRAME_BYTES } from '../frames/mp3Frame.js';
import { crc32 } from './crc32.js';
import { packFromFolder } from './folderPack.js';
import {
  editionOf,
  PACK_FORMAT,
  type PackedClip,
  type PackedSound,
  type PackHead,
  PackRefused,
  type Shard,
} from './packHead.js';
import type { PackLines } from './packLines.js';
import { replaceFile, sweepLeft } from './replaceFile.js';

/** What a pack is made of, and where. */
export interface BuildOptions extends ClipOptions {
  /** Where it goes; a pack that is there is replaced when the new one is whole. */
  readonly folder: string;
  readonly lines: PackLines;
  /** The language of the lines, as `Locale.code` has it. */
  readonly locale: string;
  /** What the voice is called, such as `rms`. */
  readonly name: string;
  /** Under which terms its sound may be handed on. */
  readonly licence: string;
  /** The day on which it is made, such as `2026-11-30`. */
  readonly madeOn: string;
}

const SOUND_FILE = /^clips\.[0-9a-f]{16}\.mp3$/;
const WHY: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EFBIG: 'it is larger than a file may be there',
  EACCES: 'that is not allowed',
  EPERM: 'that is not allowed',
  EROFS: 'the disk can only be read',
  ENOTDIR: 'a part of its path is a file and no folder',
  EEXIST: 'a part of its path is a file and no folder',
};

/**
 * Makes a voice pack. Clips come from where they are kept or are spoken and kept there, so that whoever was interrupted goes
 * on where they were; the folder has the old pack or the new one, whole, at any moment.
 *
 * @param options the voice, its lines, and where clips are kept
 * @returns the head of the pack that is there now
 * @throws SpeechFailed; PackRefused where the folder cannot be written to
 * @example await buildPack({ voice: fliteVoice(), lines: packLines(enUS), locale: 'en-US', folder: 'voices/rms', name: 'rms', licence: 'MIT', madeOn: '2026-11-30' })
 */
export async function buildPack(options: BuildOptions): Promise<PackHead> {
  const { folder, lines } = options;
  if (/[^ -~]/.test(options.name) || options.name === '' || options.name.length > 40) {
    throw new PackRefused('A voice pack needs a name of 40 plain letters at most.');
  }
  const texts = [...[...lines.shards.values()].flat(), ...lines.phrases];
  const clips = await clipsFor([TONE, CHIME, ...texts.map(soundOf)], options);
  try {
    await mkdir(folder, { recursive: true });
    const before = await packFromFolder(folder).catch(() => null);
    await before?.close();
    const head = await headOf(options, clips);
    await replaceFile(folder, head.sound.file, soundPieces(options, clips));
    const page = new TextEncoder().encode(`${JSON.stringify(head)}\n`);
    // Whoever opens the pack before this has the old one, and its sound is still there.
    await replaceFile(folder, 'pack.json', [page]);
    const old = before?.head.sound.file;
    if (old !== undefined && old !== head.sound.file) await rm(join(folder, old), { force: true });
    await sweepLeft(folder, (name) => SOUND_FILE.test(name) && name !== head.sound.file);
    return head;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === '') throw error;
    throw new PackRefused(`${folder} cannot be written: ${WHY[code] ?? code}.`, { cause: error });
  }
}

const TONE: PlannedSound = { type: 'tone', atMs: 0, fadeStep: 0 };
const CHIME: PlannedSound = { type: 'chime', atMs: 0, fadeStep: 0 };
const soundOf = (text: string): PlannedSound => ({ type: 'words', text, atMs: 0, fadeStep: 0 });

/** All sound in its order, with the shelf and the name that each piece of it has. */
async function* shelved({ lines }: BuildOptions, clips: Clips) {
  const { room, in: inward, out } = await background();
  const sounds: readonly (readonly [PackedSound, Uint8Array])[] = [
    ['tone', await clips.read(TONE)],
    ['chime', await clips.read(CHIME)],
    ['room', room],
    ['in', inward],
    ['out', out],
  ];
  for (const [name, bytes] of sounds)
    yield { shard: 'core', shelf: 'sounds', name, bytes } as const;
  for (const name of lines.phrases) {
    yield {
      shard: 'core',
      shelf: 'phrases',
      name,
      bytes: await clips.read(soundOf(name)),
    } as const;
  }
  for (const [shard, texts] of lines.shards) {
    for (const name of texts) {
      yield { shard, shelf: 'clips', name, bytes: await clips.read(soundOf(name)) } as const;
    }
  }
}

async function headOf(options: BuildOptions, clips: Clips): Promise<PackHead> {
  const { voice, name, licence, madeOn, locale, lines } = options;
  const { paceTimes, profile } = mannerOf(options);
  const shelves: Record<'clips' | 'phrases' | 'sounds', Record<string, PackedClip>> = {
    clips: {},
    phrases: {},
    sounds: {},
  };
  const shards: Record<string, Shard> = {};
  let at = 0;
  for await (const one of shelved(options, clips)) {
    const frames = one.bytes.length / FRAME_BYTES;
    shelves[one.shelf][one.name] = { at, frames, sum: crc32(one.bytes) };
    const shard = shards[one.shard] ?? { at, frames: 0 };
    shards[one.shard] = { at: shard.at, frames: shard.frames + frames };
    at += frames;
  }
  const head: PackHead = {
    v: 1,
    id: '',
    locale,
    pace: paceTimes,
    profile,
    voice: { name, engine: voice.id, licence, madeOn },
    format: PACK_FORMAT,
    sound: { file: '', frames: at },
    shards,
    clips: shelves.clips,
    phrases: shelves.phrases,
    sounds: shelves.sounds as PackHead['sounds'],
    missing: lines.missing,
  };
  const id = (await editionOf(head)) ?? '';
  return { ...head, id, sound: { file: `clips.${id}.mp3`, frames: at } };
}

async function* soundPieces(options: BuildOptions, clips: Clips) {
  for await (const { bytes } of shelved(options, clips)) yield bytes;
}
