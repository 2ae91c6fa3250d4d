import { RATE_HZ } from './heardIn.js';

const STEP = Math.round(0.005 * RATE_HZ);
/** How far from where it is looked for a turn is found. */
const REACH_MS = 400;
/** So much around a turn is compared. */
const SIDE_STEPS = 60;

/**
 * Where a breath turns, as it is heard: air that goes in is bright, and air that goes out is dull.
 *
 * @param samples the decoded file
 * @param aroundMs about where it should be
 * @returns milliseconds
 */
export function turnHeardMs(samples: Float32Array, aroundMs: number): number {
  const from = Math.round(((aroundMs - REACH_MS) / 1000) * RATE_HZ) - SIDE_STEPS * STEP;
  const steps = Math.round(((2 * REACH_MS) / 1000) * RATE_HZ) / STEP + 2 * SIDE_STEPS;
  const brightness = Array.from({ length: steps }, (_, step) =>
    brightnessOf(samples, from + step * STEP),
  );
  let best = { step: 0, contrast: 0 };
  for (let step = SIDE_STEPS; step < steps - SIDE_STEPS; step += 1) {
    const before = meanOf(brightness.slice(step - SIDE_STEPS, step));
    const after = meanOf(brightness.slice(step, step + SIDE_STEPS));
    const contrast = Math.abs(before - after);
    if (contrast > best.contrast) best = { step, contrast };
  }
  return ((from + best.step * STEP) / RATE_HZ) * 1000;
}

/** How much of a sound changes from sample to sample, as a logarithm. */
function brightnessOf(samples: Float32Array, from: number): number {
  let [changes, power] = [1e-12, 1e-12];
  for (let at = from; at < from + STEP; at += 1) {
    const [now = 0, before = 0] = [samples[at], samples[at - 1]];
    changes += (now - before) ** 2;
    power += now ** 2;
  }
  return Math.log(changes / power);
}

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** How loud a stretch is, in dB of full scale. */
export function levelDb(samples: Float32Array, fromMs: number, toMs: number): number {
  const part = samples.subarray((fromMs / 1000) * RATE_HZ, (toMs / 1000) * RATE_HZ);
  return 10 * Math.log10(part.reduce((sum, sample) => sum + sample ** 2, 0) / part.length);
}
