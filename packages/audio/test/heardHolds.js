/* How long holds are in decoded sound, without our map: from the tone at the start to the one at the end. */
import { RATE_HZ } from './heardIn.js';

/** The pitch of the tones; a test compares it. */
export const HEARD_HZ = 261.63;
/** As much of a tone as is looked at. */
const WINDOW = Math.round(0.25 * RATE_HZ);
/** So much of what is heard is this one pitch; no voice holds it for so long. */
const LEAST_SHARE = 0.6;
const LEAST_GAIN = 10 ** (-42 / 20);
const LONG_SECONDS = 10;

/**
 * A hold as it was planned and as it is heard.
 *
 * @typedef {{ readonly id: string, readonly doseMs: number, readonly heardMs: number }} HeardHold
 */

/**
 * When tones are loudest, in milliseconds: a while after they begin, the same each time.
 *
 * @param {Float32Array} samples
 * @param {number} [hertz]
 * @returns {number[]}
 */
export function tonesHeardMs(samples, hertz = HEARD_HZ) {
  const turn = (2 * Math.PI * hertz) / RATE_HZ;
  const heard = [];
  let [real, imaginary, power] = [0, 0, 0];
  /** @type {{ at: number, gain: number } | null} */
  let loudest = null;
  for (let at = 0; at < samples.length; at += 1) {
    const [now = 0, before = 0] = [samples[at], samples[at - WINDOW]];
    real += now * Math.cos(turn * at) - before * Math.cos(turn * (at - WINDOW));
    imaginary += now * Math.sin(turn * at) - before * Math.sin(turn * (at - WINDOW));
    power += now * now - before * before;
    const square = real * real + imaginary * imaginary;
    const gain = (2 * Math.sqrt(square)) / WINDOW;
    if (gain > LEAST_GAIN && (2 * square) / (WINDOW * power) > LEAST_SHARE) {
      if (!loudest || gain > loudest.gain) loudest = { at, gain };
    } else if (loudest && at - loudest.at > WINDOW) {
      heard.push((loudest.at / RATE_HZ) * 1000);
      loudest = null;
    }
  }
  if (loudest) heard.push((loudest.at / RATE_HZ) * 1000);
  return heard;
}

/**
 * The segments that begin with a tone, by their place in the plan.
 *
 * @param {import('@supine/core').AudioPlan} plan
 * @returns {number[]}
 */
export function markedSegments(plan) {
  return plan.segments.flatMap(({ sounds }, index) => (sounds[0]?.type === 'tone' ? [index] : []));
}

/**
 * Every hold of ten seconds and more.
 *
 * @param {Float32Array} samples the decoded file
 * @param {import('@supine/core').AudioPlan} plan what the file was made from
 * @returns {HeardHold[]}
 * @throws Error when there are other tones than planned, or a long hold has none
 */
export function heardHolds(samples, plan) {
  const marked = markedSegments(plan);
  const heard = tonesHeardMs(samples);
  if (heard.length !== marked.length) {
    throw new Error(`${marked.length} tones were planned and ${heard.length} are heard.`);
  }
  const atMs = new Map(marked.map((segment, tone) => [segment, heard[tone]]));
  return plan.segments.flatMap(({ id, kind, seconds }, index) => {
    if ((kind !== 'hold' && kind !== 'squeeze') || seconds < LONG_SECONDS) return [];
    const [fromMs, toMs] = [atMs.get(index), atMs.get(index + 1)];
    if (fromMs === undefined || toMs === undefined) throw new Error(`${id} has no tones.`);
    return [{ id, doseMs: seconds * 1000, heardMs: toMs - fromMs }];
  });
}

/**
 * How far every tone is from where a map has it, counted from the first one.
 *
 * @param {Float32Array} samples the decoded file
 * @param {import('@supine/core').AudioPlan} plan
 * @param {readonly { readonly startMs: number }[]} map
 * @returns {number[]} milliseconds, one for each tone but the first
 */
export function mapErrorsMs(samples, plan, map) {
  const [first = 0, ...heard] = tonesHeardMs(samples);
  const [firstMapped = 0, ...mapped] = markedSegments(plan).map(
    (index) => map[index]?.startMs ?? 0,
  );
  return mapped.map((startMs, tone) => (heard[tone] ?? Infinity) - first - (startMs - firstMapped));
}
