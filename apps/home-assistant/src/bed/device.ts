import * as z from 'zod/mini';

/** What has been learned of one satellite, by what it did. */
export interface Device {
  /** Whether the end of an announcement is reported when it is over: not yet known, always, or sometimes long before. */
  readonly ends: 'unknown' | 'true' | 'early';
  /** The least time between the call and the first sound, in milliseconds; of a few calls. */
  readonly startMs: number | null;
  /** Ends that were true, in a row. */
  readonly trueEnds: number;
  /** Early ends that were taken for somebody's wish, while it was not known. */
  readonly cuts: number;
  /** It cannot ask: whoever answers says the wake word first. */
  readonly cannotAsk: boolean;
}

/** A satellite of which nothing is known. */
export const NEW_DEVICE: Device = Object.freeze({
  ends: 'unknown',
  startMs: null,
  trueEnds: 0,
  cuts: 0,
  cannotAsk: false,
});

const TRUE_ENDS = 2;
const MOST_CUTS = 2;
/** Firmware that reports the end when playing has not begun within two seconds (esphome/esphome#16462). */
const FIXED_END_MS = 2000;
const FIXED_END_SLACK_MS = 300;
/** Words as long as this are over when they are, and not by chance. */
const TELLING_MS = 1200;
const SLACK_MS = 250;

/** One announcement that ended. */
export interface Ended {
  /** From the call to the report. */
  readonly tookMs: number;
  readonly lengthMs: number;
  /** The length is that of a file of ours, and no estimate. */
  readonly exact: boolean;
}

/** What an end tells. */
export interface Learned {
  readonly device: Device;
  /** It was over when it was said to be; it was cut by somebody; or it may still be heard. */
  readonly was: 'over' | 'cut' | 'not-over';
  /** How much later than the earliest ones it was first heard; 0 where nobody knows. */
  readonly lateMs: number;
}

/** The least share of an estimate that a voice of the house takes. */
const QUICKEST = 0.6;

/**
 * What the end of an announcement says about a satellite, and about that announcement.
 *
 * @param device what was known
 * @param ended how long it took
 */
export function learn(device: Device, { tookMs, lengthMs, exact }: Ended): Learned {
  const leastMs = exact ? lengthMs : lengthMs * QUICKEST;
  if (tookMs >= leastMs - SLACK_MS) {
    const startMs = exact ? Math.max(0, tookMs - lengthMs) : null;
    const least = startMs === null ? device.startMs : Math.min(device.startMs ?? startMs, startMs);
    const isTelling = lengthMs >= TELLING_MS;
    const trueEnds = isTelling ? Math.min(device.trueEnds + 1, TRUE_ENDS) : device.trueEnds;
    // One that was early is not taken for true again: each firmware differs, and a doctor measures it anew.
    const ends = device.ends === 'early' ? 'early' : trueEnds >= TRUE_ENDS ? 'true' : device.ends;
    const lateMs =
      startMs === null || device.ends === 'early' ? 0 : Math.max(0, startMs - (least ?? startMs));
    return {
      device: { ...device, startMs: least, trueEnds, ends, cuts: isTelling ? 0 : device.cuts },
      was: device.ends === 'early' ? 'not-over' : 'over',
      lateMs,
    };
  }
  if (device.ends === 'early') return { device, was: 'not-over', lateMs: 0 };
  if (device.ends === 'true') return { device, was: 'cut', lateMs: 0 };
  const isFixed = Math.abs(tookMs - FIXED_END_MS) <= FIXED_END_SLACK_MS;
  if (isFixed || device.cuts >= MOST_CUTS)
    return { device: { ...device, ends: 'early', startMs: null }, was: 'not-over', lateMs: 0 };
  return { device: { ...device, cuts: device.cuts + 1 }, was: 'cut', lateMs: 0 };
}

/** When the words of an announcement are over at the earliest, from its call on; nobody believes an end before that. */
export function overAfterMs({ ends, startMs }: Device, lengthMs: number): number {
  return (startMs ?? (ends === 'true' ? 0 : UNKNOWN_START_MS)) + lengthMs;
}
const UNKNOWN_START_MS = 1000;

/** The schema of what is kept of a device. */
export function deviceSchema() {
  return z.object({
    ends: z.enum(['unknown', 'true', 'early']),
    startMs: z.nullable(z.number()),
    trueEnds: z.number(),
    cuts: z.number(),
    cannotAsk: z.boolean(),
  });
}
