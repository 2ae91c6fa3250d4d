import type { Locale } from '@supine/core';
import { catalogue, RoutineRefused, renderAudioPlan } from '@supine/core';
import { timelineForNobody } from '../joinTimeline.js';
import { ClipMissing, layOut } from '../layOut.js';
import type { Pcm } from '../pcm.js';
import { loudnessLufs } from '../sound/loudness.js';
import { PROFILE_LUFS } from '../sound/profile.js';
import { packFrames } from './clipsOf.js';
import { piecesOf } from './joinedWords.js';
import type { PackedClip } from './packHead.js';
import type { PackLines } from './packLines.js';
import type { VoicePack } from './voicePack.js';

/** What is looked for, and what somebody does about it. */
export type PackFault = 'missing' | 'torn' | 'loudness' | 'silence' | 'length';

/** Something in a pack that is not as it should be. */
export interface PackFinding {
  readonly fault: PackFault;
  /** In one sentence. */
  readonly says: string;
}

/** What a pack was held against. */
export interface CheckOptions {
  readonly locale: Locale;
  /** What it has to have. */
  readonly lines: PackLines;
  /** Decodes the frames of a clip, by whatever decoder there is; loudness and silence are not looked at without one. */
  readonly decode?: (clip: Uint8Array) => Promise<Pcm>;
  readonly onProgress?: (done: number, of: number) => void;
}

/** A word of one breath is hard to bring to a loudness; a sentence is not. */
const WITHIN_LU = 4;
const LONG_SECONDS = 1;
/** Softer than this, as a whole window, nobody speaks. */
const QUIET = 10 ** (-45 / 20);
const WINDOW_SECONDS = 0.02;
/** A clip is heard 46 ms after its first sample; what is longer was never trimmed. */
const LONGEST_BEFORE_SECONDS = 0.15;
const LONGEST_BEHIND_SECONDS = 0.25;
const LONGEST_PAUSE_SECONDS = 1.2;

/**
 * Looks a pack through: whether it has every line of a locale, whole; whether each is as loud as all others and no longer
 * than its time, with no silence where none belongs.
 *
 * @param pack what was opened
 * @param options the words it has to have, and a decoder
 * @returns findings; none of a pack that is in order
 * @throws PackRefused where it is of another language
 * @example (await checkPack(pack, { locale: enUS, lines })).length // 0
 */
export async function checkPack(pack: VoicePack, options: CheckOptions): Promise<PackFinding[]> {
  const { locale, lines } = options;
  return [
    ...missing(pack, locale, lines),
    ...(await heard(pack, options)),
    ...tooLong(pack, locale),
  ];
}

function missing({ head }: VoicePack, locale: Locale, { shards }: PackLines): PackFinding[] {
  if (head.locale !== locale.code) {
    return [
      finding('missing', `The pack speaks ${head.locale}, and the words are ${locale.code}.`),
    ];
  }
  return [...shards.values()]
    .flat()
    .filter((line) => piecesOf(line, head) === null)
    .map((line) => finding('missing', `"${line}" is not there.`));
}

async function heard(pack: VoicePack, options: CheckOptions): Promise<PackFinding[]> {
  const { clips, phrases, sounds } = pack.head;
  const words = Object.entries({ ...phrases, ...clips });
  const found: PackFinding[] = [];
  let done = 0;
  for (const [name, clip] of [...Object.entries(sounds), ...words]) {
    const isWords = done >= Object.keys(sounds).length;
    found.push(...(await heardIn(pack, name, clip, isWords ? options.decode : undefined)));
    done += 1;
    options.onProgress?.(done, words.length + Object.keys(sounds).length);
  }
  return found;
}

async function heardIn(
  pack: VoicePack,
  name: string,
  clip: PackedClip,
  decode: CheckOptions['decode'],
): Promise<PackFinding[]> {
  let bytes: Uint8Array;
  try {
    bytes = await pack.read(clip);
  } catch (error) {
    return [
      finding('torn', `"${name}": ${error instanceof Error ? error.message : String(error)}`),
    ];
  }
  if (!decode) return [];
  const sound = await decode(bytes);
  return [...notLoud(name, sound, pack.head.profile), ...silences(name, sound)];
}

function notLoud(name: string, sound: Pcm, profile: VoicePack['head']['profile']): PackFinding[] {
  if (sound.samples.length / sound.sampleRateHz < LONG_SECONDS) return [];
  const lufs = loudnessLufs(sound);
  const wanted = PROFILE_LUFS[profile];
  if (Math.abs(lufs - wanted) <= WITHIN_LU) return [];
  return [
    finding('loudness', `"${name}" is at ${lufs.toFixed(1)} LUFS, and the others at ${wanted}.`),
  ];
}

function silences(name: string, { samples, sampleRateHz }: Pcm): PackFinding[] {
  const step = Math.round(WINDOW_SECONDS * sampleRateHz);
  const loud: number[] = [];
  for (let at = 0; at < samples.length; at += step) {
    if (samples.subarray(at, at + step).some((sample) => Math.abs(sample) > QUIET)) {
      loud.push(at / sampleRateHz);
    }
  }
  const [first] = loud;
  const last = loud.at(-1);
  if (first === undefined || last === undefined)
    return [finding('silence', `"${name}" is silent.`)];
  const behind = samples.length / sampleRateHz - last;
  const pause = loud.reduce((most, at, index) => Math.max(most, at - (loud[index - 1] ?? at)), 0);
  const told = (what: string, seconds: number) =>
    finding('silence', `"${name}" has ${seconds.toFixed(2)} s of silence ${what}.`);
  return [
    ...(first > LONGEST_BEFORE_SECONDS ? [told('before it', first)] : []),
    ...(behind > LONGEST_BEHIND_SECONDS ? [told('behind it', behind)] : []),
    ...(pause > LONGEST_PAUSE_SECONDS ? [told('in it', pause)] : []),
  ];
}

/** Every routine as a file has it: what its words take longer than their time pushes what follows. */
function tooLong({ head }: VoicePack, locale: Locale): PackFinding[] {
  if (head.locale !== locale.code) return [];
  const frames = packFrames(head);
  return Object.keys(catalogue.routines).flatMap((routine) => {
    try {
      const plan = renderAudioPlan(timelineForNobody({ routine }), locale, { stop: 'file' });
      const { pushedMs, late } = layOut(plan, frames);
      const seconds = (pushedMs / 1000).toFixed(1);
      return [
        ...(pushedMs > 0
          ? [finding('length', `${routine} takes ${seconds} s longer than planned.`)]
          : []),
        ...(late.length > 0
          ? [finding('length', `${routine} has ${late.length} words in a hold too late.`)]
          : []),
      ];
    } catch (error) {
      // What is not there was told.
      if (error instanceof ClipMissing || error instanceof RoutineRefused) return [];
      throw error;
    }
  });
}

const finding = (fault: PackFault, says: string): PackFinding => ({ fault, says });
