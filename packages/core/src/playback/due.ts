import type { Locale } from '../locales/locale.js';
import type { Effect } from '../session/effect.js';
import type { DeviceWords } from '../speech/words.js';
import { wordsOf } from '../speech/words.js';
import type { Timeline } from '../timeline/compileTimeline.js';
import { indexOf, mapOf, offsetOf } from '../timeline/places.js';
import type { Line } from '../timeline/segment.js';
import type { Happening } from './happening.js';

/** A line or a segment that begins at a time of the clock. */
export type Due =
  | {
      readonly type: 'line';
      readonly atMs: number;
      readonly line: Line;
      readonly segmentId: string;
      readonly intoMs: number;
    }
  | { readonly type: 'segment'; readonly atMs: number; readonly segmentId: string };

/**
 * Effects of the session as lines and segments with their times, in order. After a change of position everything that
 * follows waits until its lines have been given their time.
 *
 * @param effects what `advance` or a `follow` reply gives
 * @param nowMs the time at which they were given
 */
export function dueFrom(effects: readonly Effect[], nowMs: number): Due[] {
  const due: Due[] = [];
  let atMs = nowMs;
  for (const [index, effect] of effects.entries()) {
    if (effect.type === 'reposition') {
      const segmentId = nextEntered(effects.slice(index));
      let lineAtMs = atMs;
      for (const { seconds, ...line } of effect.lines) {
        due.push({ type: 'line', atMs: lineAtMs, line, segmentId, intoMs: 0 });
        lineAtMs += seconds * 1000;
      }
      atMs += effect.seconds * 1000;
    } else if (effect.type === 'enter') {
      due.push({ type: 'segment', atMs, segmentId: effect.segmentId });
    } else if (effect.type === 'cue') {
      const { segmentId, line, atMs: intoMs, lateMs } = effect;
      due.push({ type: 'line', atMs: atMs - lateMs, line, segmentId, intoMs });
    }
  }
  return due;
}

function nextEntered(effects: readonly Effect[]): string {
  return effects.find((effect) => effect.type === 'enter')?.segmentId ?? '';
}

/** The words of a locale, as this device says them. */
export interface Wording {
  readonly locale: Locale;
  readonly device: DeviceWords;
}

/**
 * What begins, in words and with its place in the routine.
 *
 * @param nowMs the time at which it really begins
 */
export function begin(
  due: Due,
  timeline: Timeline,
  { locale, device }: Wording,
  nowMs: number,
): Happening {
  const segment = timeline.segments[indexOf(timeline, due.segmentId)];
  if (!segment) throw new Error(`There is no segment "${due.segmentId}".`);
  const elapsedMs = due.type === 'line' ? due.intoMs : 0;
  const placeMs = offsetOf(mapOf(timeline), { segmentId: segment.id, elapsedMs });
  if (due.type === 'segment') return { type: 'segment', segment, placeMs };
  const text = wordsOf(due.line, locale, device);
  return { type: 'line', text, segmentId: segment.id, placeMs, lateMs: nowMs - due.atMs };
}
