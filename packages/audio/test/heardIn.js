/*
 * Where something is heard in decoded sound. JavaScript, because the benchmarks measure with it too, and Node reads no
 * TypeScript.
 */

/** As files of ours are. */
export const RATE_HZ = 24_000;
const QUIET_SECONDS = 0.1;

/**
 * A stretch in which something is heard, in seconds of decoded sound.
 *
 * @typedef {{ readonly fromSeconds: number, readonly toSeconds: number }} Heard
 */

/**
 * The stretches between silences of a tenth of a second and more.
 *
 * @param {Float32Array} samples
 * @param {number} quietDb what is softer counts as silence
 * @returns {Heard[]}
 */
export function heardIn(samples, quietDb) {
  const quiet = 10 ** (quietDb / 20);
  const heard = [];
  let from = -1;
  let last = -1;
  for (let at = 0; at <= samples.length; at += 1) {
    if (at < samples.length && Math.abs(samples[at] ?? 0) < quiet) continue;
    if (from >= 0 && at - last > QUIET_SECONDS * RATE_HZ) {
      heard.push({ fromSeconds: from / RATE_HZ, toSeconds: last / RATE_HZ });
      from = -1;
    }
    if (from < 0) from = at;
    last = at;
  }
  if (from >= 0 && from < samples.length) {
    heard.push({ fromSeconds: from / RATE_HZ, toSeconds: last / RATE_HZ });
  }
  return heard;
}
