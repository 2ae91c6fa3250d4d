import type { Pcm } from '../pcm.js';
import type { Shelf } from './biquad.js';
import { equalised } from './biquad.js';
import { limited } from './limit.js';
import { atLoudness, loudnessLufs, withGain } from './loudness.js';

/** What a file is listened to on. */
export type ProfileName = 'bed' | 'speaker' | 'phone';

/** How a voice is brought to what it is listened to on. */
interface Profile {
  /** Of the whole file. */
  readonly lufs: number;
  readonly shelves: readonly Shelf[];
  /** Whether peaks are lowered for it; else a clip with high ones is softer as a whole. */
  readonly limits: boolean;
}

/** A small loudspeaker has nothing below some 250 Hz; what a voice has there is worth more above. */
const SMALL: readonly Shelf[] = [
  { side: 'low', hertz: 220, gainDb: -6 },
  { side: 'high', hertz: 2800, gainDb: 4 },
];

/** Softly beside an ear; beside a platform's own voice, which is louder; and out of what has no depth at all. */
const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  bed: { lufs: -20, shelves: [], limits: false },
  speaker: { lufs: -16, shelves: SMALL, limits: true },
  phone: {
    lufs: -18,
    shelves: [...SMALL, { side: 'low', hertz: 150, gainDb: -9 }],
    limits: true,
  },
};

/** How loud a file is on average, by what it is listened to on. */
export const PROFILE_LUFS: Readonly<Record<ProfileName, number>> = {
  bed: PROFILES.bed.lufs,
  speaker: PROFILES.speaker.lufs,
  phone: PROFILES.phone.lufs,
};

/** A file is softer than each of its clips by so much: its tones, its breaths and its last minute are. */
const FILE_BELOW_CLIP_LU = 0.75;
/** The encoder raises a peak by a dB at most, and a file may have -2. */
const HIGHEST_PEAK = 10 ** (-3.2 / 20);
/** Limiting takes a little of the loudness, which is given back. */
const TRIES = 3;

/**
 * Words as loud as their file is to be, with no peak higher than is good for what plays them.
 *
 * @param said a clip of words
 * @param name what it is listened to on
 * @returns as many samples
 */
export function inProfile(said: Pcm, name: ProfileName): Pcm {
  const { lufs, shelves, limits } = PROFILES[name];
  const even = equalised(said, shelves);
  const wanted = lufs + FILE_BELOW_CLIP_LU;
  if (!limits) return atLoudness(even, wanted);
  let gainDb = wanted - loudnessLufs(even);
  if (!Number.isFinite(gainDb)) return even;
  let sound = even;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    sound = limited(withGain(even, 10 ** (gainDb / 20)), HIGHEST_PEAK);
    gainDb += wanted - loudnessLufs(sound);
  }
  return sound;
}

/** How much louder or softer than by a bed a tone is. */
export function toneGainDb(name: ProfileName): number {
  return PROFILES[name].lufs - PROFILES.bed.lufs;
}
