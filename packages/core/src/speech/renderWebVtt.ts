import type { Locale } from '../locales/locale.js';
import { mustBe } from '../model/argument.js';
import type { Timeline } from '../timeline/compileTimeline.js';
import { mustBeTimeline } from '../timeline/mustBeTimeline.js';
import type { TimedLine } from './transcript.js';
import { timedLines } from './transcript.js';
import type { DeviceWords } from './words.js';

/** A caption stays no longer than this when nothing follows it soon. */
const LONGEST_CAPTION_MS = 7_000;

/**
 * A timeline as captions: every line from its start until the next one, or for seven seconds.
 *
 * @param timeline what was compiled
 * @param locale the words
 * @param device how the person stops the device
 * @returns a WebVTT file
 * @example renderWebVtt(timeline, enUS, { stop: 'say' }).split('\n')[0] // 'WEBVTT - evening-wind-down'
 */
export function renderWebVtt(timeline: Timeline, locale: Locale, device: DeviceWords): string {
  mustBeTimeline(timeline);
  return webVttOf(timeline.routine, timedLines(timeline, locale, device), timeline.seconds * 1000);
}

/**
 * Lines with their times as captions, for whatever times they have: a file's own may differ from the timeline's.
 *
 * @param title what stands behind "WEBVTT"
 * @param lines in order
 * @param lengthMs where the last caption ends at the latest
 * @returns a WebVTT file
 * @example webVttOf('nap', [{ atMs: 0, segmentId: 'intro', text: 'Hush.' }], 9000).split('\n')[2] // 'intro#1'
 */
export function webVttOf(title: string, lines: readonly TimedLine[], lengthMs: number): string {
  mustBe(Array.isArray(lines), 'Lines are the list that timedLines gives', lines);
  const cues = lines.map(({ atMs, text, segmentId }, index) => {
    const nextMs = lines[index + 1]?.atMs ?? lengthMs;
    const endMs = Math.min(nextMs, atMs + LONGEST_CAPTION_MS);
    return `${segmentId}#${index + 1}\n${stamp(atMs)} --> ${stamp(endMs)}\n${escapeCue(text)}`;
  });
  return `WEBVTT - ${title}\n\n${cues.join('\n\n')}\n`;
}

function stamp(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const clock = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return `${clock}.${String(ms % 1000).padStart(3, '0')}`;
}

/** The three characters that mean something in a caption. */
function escapeCue(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
