import type { Pcm } from '../pcm.js';

/** Nothing that is spoken stays so soft for so long before its first loud sound. */
const LEAST_SECONDS = 0.2;
/** -50 dB: what is softer is cut off as silence anyway. */
const SILENT = 10 ** (-50 / 20);
/** -40 dB: what is louder than this may be a voice. */
const LOUDEST_HISS = 0.01;
/** So many times louder than the hiss is a voice. */
const VOICE_TIMES = 2;
/** A soft consonant before the first loud sound. */
const KEPT_SECONDS = 0.03;

/**
 * Takes the hiss from before and behind a voice: it is too loud to be cut off as silence, and a word that stands behind a second of
 * it comes a second late.
 *
 * @param sound what an engine gave
 * @returns the voice, with hiss of 30 ms at most before and behind it; all of the sound where it is not certain what is hiss
 * @throws never
 * @example withoutHiss({ sampleRateHz: 24_000, samples }).samples.length
 */
export function withoutHiss({ samples, sampleRateHz }: Pcm): Pcm {
  const least = Math.round(LEAST_SECONDS * sampleRateHz);
  const kept = Math.round(KEPT_SECONDS * sampleRateHz);
  const before = voiceIn(samples, peakOf(samples.subarray(0, least)), 'findIndex');
  const last = voiceIn(samples, peakOf(samples.subarray(-least)), 'findLastIndex');
  const from = before === null ? 0 : Math.max(0, before - kept);
  const to = last === null ? samples.length : Math.min(samples.length, last + 1 + kept);
  return { sampleRateHz, samples: from < to ? samples.subarray(from, to) : samples };
}

/** Where the voice begins or ends, if what is before it is hiss of this loudness. */
function voiceIn(
  samples: Float32Array,
  hiss: number,
  find: 'findIndex' | 'findLastIndex',
): number | null {
  if (hiss <= SILENT || hiss > LOUDEST_HISS) return null;
  const at = samples[find]((sample) => Math.abs(sample) > hiss * VOICE_TIMES);
  return at < 0 ? null : at;
}

function peakOf(samples: Float32Array): number {
  return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
}
