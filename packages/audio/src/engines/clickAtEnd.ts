import type { Pcm } from '../pcm.js';

/** No sound of speech is over in 5 ms. */
const CLICK_SECONDS = 0.005;
const BEFORE_SECONDS = 0.02;
/** -40 dB: a voice that has ended. */
const QUIET = 0.01;
/** -26 dB: heard as a click. */
const LOUD = 0.05;

/**
 * Takes away what a server wrote behind a voice that had ended: bytes of a header that were meant for the beginning (Kokoro-FastAPI
 * before its #467) are heard as a click.
 *
 * @param sound what an engine gave
 * @returns the sound up to where the voice was over; all of it where the last 5 ms belong to the voice
 * @throws never
 * @example withoutClickAtEnd({ sampleRateHz: 24_000, samples }).samples.length
 */
export function withoutClickAtEnd({ samples, sampleRateHz }: Pcm): Pcm {
  const from = samples.length - Math.round(CLICK_SECONDS * sampleRateHz);
  const before = samples.subarray(
    Math.max(0, from - Math.round(BEFORE_SECONDS * sampleRateHz)),
    from,
  );
  const wasOver = from > 0 && before.every((sample) => Math.abs(sample) < QUIET);
  const clicks = samples.subarray(Math.max(0, from)).some((sample) => Math.abs(sample) > LOUD);
  return { sampleRateHz, samples: wasOver && clicks ? samples.subarray(0, from) : samples };
}
