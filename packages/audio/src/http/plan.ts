import type { RoutineRequest } from '@supine/core';
import type { DeviceWords } from '@supine/core/speech';
import { parseSession } from '@supine/core/stored';

/** All that decides the bytes of a recording, and until when it may be made. */
export interface RecordingPlan {
  /** The request the file is rendered from; a map is computed from the same one. */
  readonly request: RoutineRequest;
  /** The `id` of a `Synthesizer`. */
  readonly voice: string;
  /** How many times longer than the voice's own pace the words are stretched; 0.5 to 3. */
  readonly paceTimes: number;
  readonly whisper: boolean;
  /** The last day on which the URL works, `2026-12-31`, in UTC. Few different days: each one is a URL of its own. */
  readonly until: string;
  /** The screen was gone through before it plays, so that nothing is stated and nothing left out; for skills that ask. */
  readonly asked?: true | undefined;
  /** How the person stops what plays it; as files are stopped, if left out. */
  readonly device?: DeviceWords | undefined;
  /** Which words and which assembly; a new one is a new URL, for what is cached under the old one stays as it is. */
  readonly edition?: string | undefined;
}

/** A plan that gets no URL, or a voice that whoever renders does not have. */
export class PlanRefused extends Error {
  override readonly name = 'PlanRefused';
}

const FIELDS = ['request', 'voice', 'paceTimes', 'whisper', 'until', 'asked', 'device', 'edition'];
const STOP_RULES: readonly unknown[] = ['say', 'wake-word', 'keys', 'file'];
const LEAST_PACE_TIMES = 0.5;
const MOST_PACE_TIMES = 3;
const DAY_MS = 24 * 60 * 60 * 1000;
/** A system voice may have a name in any language. A lone surrogate cannot be written in UTF-8 and would come back as another name. */
const NAME = /^[^\p{Cc}\p{Cs}]{1,80}$/u;
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * Reads a plan, and trusts none of it.
 *
 * @param data anything, such as the result of `JSON.parse`
 * @returns the plan, or `null` when it is not one
 * @example planFrom({ voice: 'flite' }) // null
 */
export function planFrom(data: unknown): RecordingPlan | null {
  if (!isObject(data) || Object.keys(data).some((name) => !FIELDS.includes(name))) return null;
  const { voice, paceTimes, whisper, until, asked, edition } = data;
  const request = requestFrom(data['request']);
  if (request === null || !isName(voice) || typeof whisper !== 'boolean') return null;
  if (typeof paceTimes !== 'number' || !isWithinPaces(paceTimes)) return null;
  if (typeof until !== 'string' || !isDay(until)) return null;
  const device = deviceFrom(data['device']);
  if (device === null || (asked !== undefined && asked !== true)) return null;
  if (edition !== undefined && !isName(edition)) return null;
  return {
    request,
    voice,
    paceTimes,
    whisper,
    until,
    ...(asked ? { asked } : {}),
    ...(device ? { device } : {}),
    ...(edition === undefined ? {} : { edition }),
  };
}

/** How a device is stopped; `undefined` when nothing is said of it, `null` when that is nonsense. */
function deviceFrom(data: unknown): DeviceWords | null | undefined {
  if (data === undefined) return undefined;
  if (!isObject(data) || !STOP_RULES.includes(data['stop'])) return null;
  const { stop, wakeWord, ...more } = data;
  if (Object.keys(more).length > 0 || (wakeWord !== undefined && !isName(wakeWord))) return null;
  return { stop: stop as DeviceWords['stop'], ...(wakeWord === undefined ? {} : { wakeWord }) };
}

/**
 * A plan as text: equal plans are equal text, in whatever order somebody named their fields and movements.
 *
 * @returns JSON
 */
export function planText({ request, ...manner }: RecordingPlan): string {
  const device = manner.device ? { device: inOrder({ ...manner.device }) } : {};
  return JSON.stringify(inOrder({ ...manner, ...device, request: inOrder({ ...request }) }));
}

/** When a plan's last day is over, in milliseconds since 1970. */
export function endsAtMs({ until }: RecordingPlan): number {
  return Date.parse(until) + DAY_MS;
}

/** What is avoided, softened, skipped and eased are sets: their order means nothing. */
function inOrder(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const sorted = Object.keys(fields).sort();
  return Object.fromEntries(
    sorted.map((name) => {
      const value = fields[name];
      return [name, Array.isArray(value) ? [...new Set(value)].sort() : value];
    }),
  );
}

/** A stored session carries a request, and the core keeps that check in step with what a request is. */
function requestFrom(request: unknown): RoutineRequest | null {
  const session = { v: 1, request, segmentId: '', elapsedMs: 0, status: 'playing', at: 0 };
  return parseSession(session)?.request ?? null;
}

const isObject = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null;
const isName = (data: unknown): data is string => typeof data === 'string' && NAME.test(data);
const isWithinPaces = (times: number) => times >= LEAST_PACE_TIMES && times <= MOST_PACE_TIMES;

/** A day of the calendar: there is no 31st of June. */
function isDay(day: string): boolean {
  const atMs = DAY.test(day) ? Date.parse(day) : Number.NaN;
  return !Number.isNaN(atMs) && new Date(atMs).toISOString().startsWith(day);
}
