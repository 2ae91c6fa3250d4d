/* How long holds are in decoded sound, without our map: from the tone at the start to the one at the end. */
import { heardIn, throughBand } from './heardIn.js';

/** The pitch of the tones; a test compares it. */
export const HEARD_HZ = 1318.51;
/** What only a tone passes, twice: a narrow band. And a sound that lasts. */
const NARROW_HZ = 12;
const TONE_ABOVE_DB = -33;
const SHORTEST_TONE_SECONDS = 0.12;
const LONG_SECONDS = 10;

/**
 * A hold as it was planned and as it is heard.
 *
 * @typedef {{ readonly id: string, readonly doseMs: number, readonly heardMs: number }} HeardHold
 */

/**
 * When tones begin, in milliseconds; so narrow a filter answers some 50 ms late, the same each time.
 *
 * @param {Float32Array} samples
 * @returns {number[]}
 */
export function tonesHeardMs(samples) {
  const once = throughBand(samples, HEARD_HZ, NARROW_HZ);
  return heardIn(throughBand(once, HEARD_HZ, NARROW_HZ), TONE_ABOVE_DB)
    .filter(({ fromSeconds, toSeconds }) => toSeconds - fromSeconds > SHORTEST_TONE_SECONDS)
    .map(({ fromSeconds }) => fromSeconds * 1000);
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
