import type { Locale } from '../locales/locale.js';
import type { Timeline } from '../timeline/compileTimeline.js';
import { mapOf } from '../timeline/places.js';
import { onsetsOf } from '../timeline/segment.js';
import { mustBeDevice } from './mustBeScript.js';
import type { DeviceWords } from './words.js';
import { wordsOf } from './words.js';

/** A line of a timeline with its words and the moment at which it starts. */
export interface TimedLine {
  readonly atMs: number;
  readonly segmentId: string;
  readonly text: string;
}

/**
 * Every line of a timeline in words, in the order in which it is heard.
 *
 * @param timeline what was compiled
 * @param locale the words
 * @param device how the person stops what plays; a profile that does not mix leaves out what an estimate has no room for
 * @returns each line with its time in milliseconds from the start
 * @example timedLines(timeline, enUS, { stop: 'say' })[1]?.atMs // 4000
 */
export function timedLines(
  timeline: Timeline,
  locale: Locale,
  device: DeviceWords & { readonly mixes?: boolean },
): TimedLine[] {
  mustBeDevice(device);
  const map = mapOf(timeline);
  return timeline.segments.flatMap((segment, index) =>
    onsetsOf(segment)
      .filter(({ aside }) => device.mixes !== false || !aside)
      .map(({ atMs, line }) => ({
        atMs: (map[index]?.startMs ?? 0) + atMs,
        segmentId: segment.id,
        text: wordsOf(line, locale, device),
      })),
  );
}

/**
 * A whole routine as a page to read aloud: the time and the words of each line, and the length of each hold.
 *
 * @returns lines such as `3:56  Hold there.`, with a heading for every step
 * @example renderTranscript(timeline, enUS, { stop: 'say' }).split('\n')[1] // ' 0:00  Evening back stretch, ten minutes.'
 */
export function renderTranscript(timeline: Timeline, locale: Locale, device: DeviceWords): string {
  const map = mapOf(timeline);
  const page: string[] = [];
  let step = '';
  let silentSeconds = 0;
  for (const [index, segment] of timeline.segments.entries()) {
    const isSilent = segment.kind === 'breathe' && segment.cues.length === 0;
    if (!isSilent || segment.step !== step) breatheInSilence();
    if (segment.step !== step) page.push('', `-- ${segment.step}`);
    step = segment.step;
    const startMs = map[index]?.startMs ?? 0;
    for (const { atMs, line } of onsetsOf(segment)) {
      page.push(`${clockTime(startMs + atMs)}  ${wordsOf(line, locale, device)}`);
    }
    if (isSilent) silentSeconds += segment.seconds;
    else if (segment.exact && segment.kind !== 'breathe') {
      page.push(`${' '.repeat(7)}[${segment.kind} ${segment.seconds} s]`);
    }
  }
  breatheInSilence();
  page.push('', `${clockTime(timeline.seconds * 1000)}  (silence)`);
  return `${page.join('\n').trimStart()}\n`;

  /** Breaths that nobody leads, together, so that whoever proof-reads sees for how long nothing is heard. */
  function breatheInSilence(): void {
    if (silentSeconds > 0) page.push(`${' '.repeat(7)}[breathe ${silentSeconds} s, no word]`);
    silentSeconds = 0;
  }
}

/**
 * Minutes and seconds, right-aligned to five places.
 *
 * @example clockTime(61_000) // ' 1:01'
 */
export function clockTime(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return text.padStart(5);
}
