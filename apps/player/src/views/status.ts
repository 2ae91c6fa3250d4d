import type { Locale, Scene } from '@supine/core';
import { clockTime, screenOf, wordsOf } from '@supine/core/speech';
import { TERMINAL } from '../device.js';

/** Writes the unimportant part of a line more quietly, where the terminal can. */
export type Quiet = (text: string) => string;

/** The words above stand after a time and two blanks; the block stands under the words, where there is room. */
export const MARGIN = 7;
const NARROW = 60;
const PROMPT = '› ';
const WIDEST = 66;
const LONGEST_BAR = 32;
/** Narrower than this, a bar says nothing. */
const SHORTEST_BAR = 6;

/**
 * The block under the spoken lines: step, part with its countdown, what comes next, the whole routine, and the line
 * that is being typed. It always has the same number of lines while playing, so nothing jumps.
 *
 * @param scene where playing is; `null` when nothing is
 * @param typed the sentence so far
 * @param columns the width of the terminal
 * @param locale the words of a screen
 * @param quiet writes a text more quietly
 */
export function statusBlock(
  scene: Scene | null,
  typed: string,
  columns: number,
  locale: Locale,
  quiet: Quiet,
): string[] {
  const margin = columns < NARROW ? 2 : MARGIN;
  const width = Math.max(1, Math.min(WIDEST, columns - 1 - margin));
  return linesOf(scene, typed, width, locale, quiet).map((line) =>
    line === '' ? '' : `${' '.repeat(line.startsWith(PROMPT) ? margin - 2 : margin)}${line}`,
  );
}

function linesOf(
  scene: Scene | null,
  typed: string,
  width: number,
  locale: Locale,
  quiet: Quiet,
): string[] {
  const { keys } = locale.screen;
  if (!scene) return ['', typedLine(typed, keys.idle, width, quiet)];
  const { segment, timeline, paused } = scene;
  const { step, next } = screenOf(segment, timeline, locale);
  return [
    '',
    cut(step, width),
    partLine(scene, width, locale, quiet),
    quiet(cut(next === null ? '' : words('next', { step: next }, locale), width)),
    quiet(cut(progress(scene, locale), width)),
    '',
    typedLine(typed, paused ? keys.paused : keys.playing, width, quiet),
  ];
}

/** Only what is timed to the second counts down; while words are spoken, a running number would hurry. */
function partLine(scene: Scene, width: number, locale: Locale, quiet: Quiet): string {
  const { segment, timeline, elapsedMs, beginsInMs } = scene;
  if (beginsInMs > 0) return cut(`${locale.screen.wayFirst}  ${secondsUp(beginsInMs)}`, width);
  const { part } = screenOf(segment, timeline, locale);
  if (!segment.exact) return cut(part, width);
  const leftMs = segment.seconds * 1000 - elapsedMs;
  const seconds = secondsUp(leftMs).padStart(5);
  const cells = Math.min(LONGEST_BAR, width - part.length - seconds.length - 3);
  if (cells < SHORTEST_BAR) return cut(`${part} ${seconds}`, width);
  const done = Math.min(cells, Math.round((cells * elapsedMs) / (segment.seconds * 1000)));
  return `${part}  ${'━'.repeat(done)}${quiet('─'.repeat(cells - done))} ${seconds}`;
}

/** One of the words of a screen, with its parameters. */
function words(
  name: 'next' | 'at' | 'pausedAt',
  params: Readonly<Record<string, string>>,
  locale: Locale,
): string {
  return wordsOf({ key: `screen.${name}`, params }, locale, TERMINAL);
}

function secondsUp(ms: number): string {
  return `${Math.ceil(ms / 1000)} s`;
}

function progress({ placeMs, timeline, paused }: Scene, locale: Locale): string {
  const time = clockTime(placeMs).trim();
  const whole = clockTime(timeline.seconds * 1000).trim();
  return words(paused ? 'pausedAt' : 'at', { time, whole }, locale);
}

/** The end of a long sentence stays in sight, because that is where one types. */
function typedLine(typed: string, hints: readonly string[], width: number, quiet: Quiet): string {
  const room = Math.max(1, width - 1);
  if (typed !== '') return `${PROMPT}${typed.slice(-room)}▏`;
  return `${PROMPT}${quiet(hints.find((hint) => hint.length <= width) ?? '')}`;
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;
}
