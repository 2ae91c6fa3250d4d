import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { VoicePack } from '@supine/audio';
import type { Synthesizer } from '@supine/audio/engines';
import type { Locale } from '@supine/core';
import { oneOf, UsageError } from './usage.js';

/** Engines that need nothing but this program; the first is the usual one. */
export const ENGINES = ['rms', 'slt', 'system'] as const;
export type EngineName = (typeof ENGINES)[number];

/** What `--voice` says for files of sound, in a line of help. */
export const VOICE_HELP =
  'rms (low, the usual one), slt (higher), system (what is installed here), or the folder or URL of a voice pack, which voice build makes (of sherpa-onnx, Polly, a server)';

/** Tells the folder or the URL of a voice pack from the name of a voice. */
export function isPlace(voice: string): boolean {
  return /[/\\]|^\.+$/.test(voice);
}

/**
 * A voice for files of sound. Sound is loaded by whoever wants it: a conversation begins without.
 *
 * @param asked what stands behind `--voice`
 * @returns an engine or a pack, to be closed
 * @throws UsageError for a name that nobody has; PackRefused; Error where this machine has no voice
 */
export async function spokenBy(asked: string): Promise<Synthesizer | VoicePack> {
  if (!isPlace(asked)) return engineNamed(oneOf('voice', ENGINES, asked));
  mustBePack(asked);
  const { packAt } = await import('@supine/audio');
  return packAt(asked);
}

/** A folder with a network for sherpa-onnx, of which a pack can be made. */
export function isNetwork(folder: string): boolean {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return false;
  return readdirSync(folder).some((name) => name.endsWith('.onnx'));
}

/** A network needs seconds for a sentence: by night nothing waits for it. */
function mustBePack(place: string): void {
  if (/^https?:/i.test(place) || existsSync(join(place, 'pack.json')) || !isNetwork(place)) return;
  throw new UsageError(
    `${place} is no voice pack yet. Make one: supine voice build --engine sherpa --model ${place} --licence TEXT --out FOLDER`,
  );
}

/** An engine that needs nothing but this program. */
export async function engineNamed(name: EngineName): Promise<Synthesizer> {
  const { fliteVoice, systemVoice } = await import('@supine/audio/engines');
  if (name !== 'system') return fliteVoice({ speaker: name });
  const voice = systemVoice(process.platform, process.env['PATH'] ?? '');
  if (!voice) throw new Error('There is no voice on this machine. Leave --voice out.');
  return voice;
}

/** A voice pack as somebody listens to it line by line. */
export interface SpokenPack {
  /** The sound of some words as an MP3 file; `null` where they are not in the pack. */
  readonly soundOf: (text: string, soft: boolean) => Promise<Uint8Array | null>;
  readonly close: () => Promise<void>;
}

/**
 * A voice pack for a conversation.
 *
 * @throws PackRefused, also where it speaks another language
 */
export async function spokenPack(place: string, locale: Locale): Promise<SpokenPack> {
  mustBePack(place);
  const { clipsOf } = await import('@supine/audio/join');
  const { packAt } = await import('@supine/audio');
  const pack: VoicePack = await packAt(place);
  const [usual, soft] = [false, true].map((whisper) => clipsOf(pack, { locale, whisper }));
  return {
    async soundOf(text, softly) {
      const clips = softly ? soft : usual;
      const sound = { type: 'words', text, atMs: 0, fadeStep: 0 } as const;
      return clips?.framesOf(sound) === undefined ? null : clips.read(sound);
    },
    close: pack.close,
  };
}

/** https://specifications.freedesktop.org/basedir-spec: what may be deleted at any time. */
export function clipsPath(): string {
  const cache = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return join(cache, 'supine', 'clips');
}

/** Where voice packs of this person are, as the same page says. */
export function voicesPath(): string {
  const data = process.env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share');
  return join(data, 'supine', 'voices');
}
