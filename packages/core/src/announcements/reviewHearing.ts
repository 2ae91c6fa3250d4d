import type { Locale } from '../locales/locale.js';
import { mustBeLocale } from '../locales/mustBeLocale.js';
import { mustBe } from '../model/argument.js';
import { mustBeDevice } from '../speech/mustBeScript.js';
import type { DeviceWords } from '../speech/words.js';
import { wordsOf } from '../speech/words.js';
import type { Timeline } from '../timeline/compileTimeline.js';
import { mustBeTimeline } from '../timeline/mustBeTimeline.js';
import type { BudgetedLine, Line, Segment } from '../timeline/segment.js';
import { PROMISES_A_WORD } from './breaths.js';
import { FIRST } from './opening.js';
import { SHORTEST_TIMED_SECONDS } from './passages.js';
import { SAYS_HOW_MANY } from './toldLines.js';

/** One message as it was heard. */
export interface HeardMessage {
  readonly text: string;
  /** When its first word was heard, in milliseconds. */
  readonly atMs: number;
  readonly lengthMs: number;
  /** A sound was played before it. */
  readonly chimed: boolean;
}

/** A hold as it was heard: from its first word to the next message. */
export interface HeardHold {
  readonly segmentId: string;
  readonly doseMs: number;
  readonly lengthMs: number;
}

/** What somebody in bed would have noticed. */
export interface HearingReview {
  readonly totalMs: number;
  readonly longestSilenceMs: number;
  readonly chimes: number;
  readonly holds: readonly HeardHold[];
  /** One sentence for each thing that was missing, out of order, too early or talked over. */
  readonly faults: readonly string[];
}

/** Where a line was heard. */
interface HeardAt {
  readonly message: number;
  readonly character: number;
}

/** Seconds that have to lie between the start of one message and the end of the wait after another. */
interface Need {
  readonly from: number;
  readonly to: number;
  readonly ms: number;
}

/** Clocks are compared to the millisecond, sums of fractions are not. */
const ROUNDING_MS = 1;

/**
 * Holds what was heard against the timeline that it reads: every line in its order, every step with its seconds, every
 * hold with its dose. It knows the timeline and the words, and nothing of how messages are made.
 *
 * @param heard the messages in order
 * @param endMs when the script had ended, in milliseconds
 * @param timeline what was to be read
 * @param locale the words
 * @param device how the person stops it
 * @returns the measures, and what was wrong
 * @example reviewHearing([], 600_000, timeline, enUS, { stop: 'app' }).chimes // 0
 */
export function reviewHearing(
  heard: readonly HeardMessage[],
  endMs: number,
  timeline: Timeline,
  locale: Locale,
  device: DeviceWords,
): HearingReview {
  mustBe(Array.isArray(heard), 'What was heard is a list of messages', heard);
  mustBeTimeline(timeline);
  mustBeLocale(locale);
  mustBeDevice(device);
  const faults: string[] = [];
  const needs: Need[] = [];
  const holds: HeardHold[] = [];
  let place: HeardAt = { message: 0, character: 0 };
  let silentMs = 0;
  const repetitions = new Set(
    timeline.segments.filter(({ lines }) => lines.length > 0).map(repetitionOf),
  );
  const timedSteps = new Set(timeline.segments.filter(isTimed).map(({ step }) => step));

  for (const line of FIRST) listenFor(line, 'intro');
  for (const segment of timeline.segments) {
    const before = place.message;
    // A first repetition, one that is timed and one with words of its own are told; the others are counted.
    const isTold = timedSteps.has(segment.step) || repetitions.has(repetitionOf(segment));
    const lines = linesIn(segment, isTold);
    if (lines.length === 0) silentMs += segment.seconds * 1000;
    for (const [index, line] of lines.entries()) {
      const found = listenFor(line, segment.id) ?? place;
      if (index === 0) {
        endSilence(before, found.message);
        if (isTimed(segment)) measure(segment, found);
      }
      needs.push({ from: found.message, to: found.message, ms: line.seconds * 1000 });
    }
  }
  endSilence(place.message, heard.length);
  for (const need of needs) expect(need);
  return {
    totalMs: endMs - (heard[0]?.atMs ?? 0),
    longestSilenceMs: longestSilence(),
    chimes: heard.filter(({ chimed }) => chimed).length,
    holds,
    faults,
  };

  function listenFor(line: Line, segmentId: string): HeardAt | null {
    const words = wordsOf(line, locale, device);
    for (let message = place.message; message < heard.length; message += 1) {
      const from = message === place.message ? place.character : 0;
      const character = heard[message]?.text.indexOf(words, from) ?? -1;
      if (character < 0) continue;
      place = { message, character: character + words.length };
      return { message, character };
    }
    faults.push(`${segmentId}: "${words}" was not heard in its place.`);
    return null;
  }

  /** Silence lasts from the message that was heard last to the one that ends it. */
  function endSilence(from: number, next: number): void {
    needs.push({ from, to: Math.max(from, next - 1), ms: silentMs });
    silentMs = 0;
  }

  function startOf(message: number): number {
    return heard[message]?.atMs ?? endMs;
  }

  function measure({ id, seconds }: Segment, { message, character }: HeardAt): void {
    const { atMs = 0, lengthMs = 0, text = '' } = heard[message] ?? {};
    const onsetMs = atMs + (lengthMs * character) / Math.max(1, text.length);
    const heldMs = startOf(message + 1) - onsetMs;
    holds.push({ segmentId: id, doseMs: seconds * 1000, lengthMs: heldMs });
    if (heldMs < seconds * 1000 - ROUNDING_MS) {
      faults.push(`${id}: held for ${heldMs / 1000} s, and ${seconds} s were asked for.`);
    }
  }

  /** Between two messages there is time for everything that is done from the one to the other. */
  function expect({ from, to }: Need): void {
    const inside = needs.filter((need) => need.from >= from && need.to <= to);
    const neededMs = inside.reduce((sum, { ms }) => sum + ms, 0);
    const givenMs = startOf(to + 1) - startOf(from);
    if (givenMs >= neededMs - ROUNDING_MS) return;
    const fault = `"${heard[from]?.text}" had ${givenMs / 1000} s and needed ${neededMs / 1000} s.`;
    if (!faults.includes(fault)) faults.push(fault);
  }

  function longestSilence(): number {
    let longestMs = 0;
    for (const [index, { atMs, lengthMs, text }] of heard.entries()) {
      const gapMs = startOf(index + 1) - atMs - lengthMs;
      longestMs = Math.max(longestMs, gapMs);
      if (gapMs < -ROUNDING_MS) faults.push(`"${text}" was talked over.`);
    }
    return longestMs;
  }
}

function repetitionOf({ step, rep = 1 }: Segment): string {
  return `${step} ${rep}`;
}

function isTimed({ kind, seconds }: Segment): boolean {
  return kind === 'hold' && seconds >= SHORTEST_TIMED_SECONDS;
}

/** The stillness after breathing is told with the breaths. */
function isStill({ kind, rep }: Segment): boolean {
  return kind === 'rest' && rep === undefined;
}

/** What must be said of a segment, with its seconds: its lines and, where it is told, its first cue. */
function linesIn(segment: Segment, isTold: boolean): BudgetedLine[] {
  const { kind, lines, cues, seconds } = segment;
  if (kind === 'intro') {
    const own = lines.filter(({ key }) => !FIRST.some((first) => first.key === key));
    return own.map((line) => ({ ...line, seconds: 0 }));
  }
  const spoken = lines.filter(({ key }) => !PROMISES_A_WORD.test(key) && !SAYS_HOW_MANY.test(key));
  const all =
    isTold && kind !== 'breathe' && !isStill(segment)
      ? [...spoken, ...cues.slice(0, 1).map(({ line }) => ({ ...line, seconds: 0 }))]
      : spoken;
  const rest = seconds - all.reduce((sum, line) => sum + line.seconds, 0);
  return all.map((line, index) =>
    index === all.length - 1 ? { ...line, seconds: line.seconds + rest } : line,
  );
}
