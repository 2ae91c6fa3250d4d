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

/**
 * What passes a narrow band: https://www.w3.org/TR/audio-eq-cookbook/, the band-pass with a peak of 0 dB.
 *
 * @param {Float32Array} samples
 * @param {number} centreHz
 * @param {number} widthHz
 * @returns {Float32Array}
 */
export function throughBand(samples, centreHz, widthHz) {
  const angle = (2 * Math.PI * centreHz) / RATE_HZ;
  const alpha = (Math.sin(angle) * widthHz) / (2 * centreHz);
  const [b0, a1, a2] = [alpha, -2 * Math.cos(angle), 1 - alpha].map((one) => one / (1 + alpha));
  const out = new Float32Array(samples.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let at = 0; at < samples.length; at += 1) {
    const x = samples[at] ?? 0;
    const y = (b0 ?? 0) * (x - x2) - (a1 ?? 0) * y1 - (a2 ?? 0) * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    out[at] = y;
  }
  return out;
}
