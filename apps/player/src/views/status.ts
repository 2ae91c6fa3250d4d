import type { Locale, Scene } from '@supine/core';
import { clockTime, screenOf, wordsOf } from '@supine/core/speech';
import { TERMINAL } from '../device.js';
import { BIG_LINES, bigNumber } from './bigNumber.js';

/** How what is written stands out, or does not, where the terminal can. */
export interface Styles {
  readonly quiet: (text: string) => string;
  readonly loud: (text: string) => string;
}

/** What the block is about. */
export interface Status {
  /** Where playing is; `null` when nothing is. */
  readonly scene: Scene | null;
  /** How long it has been playing, as it is shown. */
  readonly shownMs: number;
  /** The sentence that is being typed. */
  readonly typed: string;
}

/** The words above stand after a time and two blanks; the block stands under the words, where there is room. */
export const MARGIN = 7;
const NARROW = 60;
const PROMPT = '› ';
const WIDEST = 66;
const LONGEST_BAR = 32;
/** Narrower than this, a bar says nothing. */
const SHORTEST_BAR = 6;
/** With fewer lines or columns the words need the room of a large number. */
const LEAST_ROWS = 20;
const LEAST_COLUMNS = 40;

/** The block as it fits into a terminal: with a large number, where there is room for one. */
export interface Room {
  readonly columns: number;
  readonly rows: number;
}

/**
 * The block under the spoken lines: step, part with its countdown, what comes next, the whole routine, and the line
 * that is being typed. It always has the same number of lines while playing, so nothing jumps.
 *
 * @param status what it is about
 * @param room how large the terminal is
 * @param locale the words of a screen
 * @param styles how it is written
 */
export function statusBlock(status: Status, room: Room, locale: Locale, styles: Styles): string[] {
  const margin = marginOf(room);
  const width = Math.max(1, Math.min(WIDEST, room.columns - 1 - margin));
  return linesOf(status, width, room, locale, styles).map((line) =>
    line === '' ? '' : `${' '.repeat(line.startsWith(PROMPT) ? margin - 2 : margin)}${line}`,
  );
}

/** How far in the words stand; a narrow terminal has no room for much. */
export function marginOf({ columns }: Room): number {
  return columns < NARROW ? 2 : MARGIN;
}

function linesOf(
  { scene, shownMs, typed }: Status,
  width: number,
  room: Room,
  locale: Locale,
  { quiet, loud }: Styles,
): string[] {
  const { keys } = locale.screen;
  if (!scene) return ['', typedLine(typed, keys.idle, width, quiet)];
  const { segment, timeline, paused } = scene;
  const { step, next } = screenOf(segment, timeline, locale);
  const isLarge = room.rows >= LEAST_ROWS && room.columns >= LEAST_COLUMNS;
  return [
    '',
    cut(step, width),
    ...(isLarge
      ? largePart(scene, width, locale, { quiet, loud })
      : [partLine(scene, width, locale, quiet)]),
    quiet(cut(next === null ? '' : words('next', { step: next }, locale), width)),
    quiet(cut(progress(scene, shownMs, locale), width)),
    '',
    typedLine(typed, paused ? keys.paused : keys.playing, width, quiet),
  ];
}

/** What counts down: the way into a position, or what is timed to the second. While words are spoken nothing does. */
function countdown({ segment, elapsedMs, beginsInMs }: Scene): number | null {
  if (beginsInMs > 0) return Math.ceil(beginsInMs / 1000);
  if (!segment.exact) return null;
  return Math.ceil((segment.seconds * 1000 - elapsedMs) / 1000);
}

function largePart(scene: Scene, width: number, locale: Locale, { quiet, loud }: Styles): string[] {
  const { part } = screenOf(scene.segment, scene.timeline, locale);
  const name = scene.beginsInMs > 0 ? locale.screen.wayFirst : part;
  const seconds = countdown(scene);
  const large = seconds === null ? [] : bigNumber(seconds).map((line) => loud(cut(line, width)));
  const number = Array.from({ length: BIG_LINES }, (_, line) => large[line] ?? '');
  const hasBar = seconds !== null && scene.beginsInMs === 0;
  const cells = Math.min(LONGEST_BAR, width);
  return [loud(cut(name, width)), '', ...number, '', hasBar ? bar(scene, cells, quiet) : '', ''];
}

function partLine(scene: Scene, width: number, locale: Locale, quiet: Styles['quiet']): string {
  const { segment, timeline, beginsInMs } = scene;
  const left = countdown(scene);
  if (beginsInMs > 0) return cut(`${locale.screen.wayFirst}  ${left} s`, width);
  const { part } = screenOf(segment, timeline, locale);
  if (left === null) return cut(part, width);
  const seconds = `${left} s`.padStart(5);
  const cells = Math.min(LONGEST_BAR, width - part.length - seconds.length - 3);
  if (cells < SHORTEST_BAR) return cut(`${part} ${seconds}`, width);
  return `${part}  ${bar(scene, cells, quiet)} ${seconds}`;
}

/** It fills with the time that has passed; breathing out, it empties. */
function bar({ segment, elapsedMs }: Scene, cells: number, quiet: Styles['quiet']): string {
  const done = Math.min(cells, Math.round((cells * elapsedMs) / (segment.seconds * 1000)));
  const full = segment.breath === 'out' ? cells - done : done;
  return `${'━'.repeat(full)}${quiet('─'.repeat(cells - full))}`;
}

/** One of the words of a screen, with its parameters. */
function words(
  name: 'next' | 'at' | 'pausedAt',
  params: Readonly<Record<string, string>>,
  locale: Locale,
): string {
  return wordsOf({ key: `screen.${name}`, params }, locale, TERMINAL);
}

/** What has been gone back is added to the whole, so that the time left is true. */
function progress({ placeMs, timeline, paused }: Scene, shownMs: number, locale: Locale): string {
  const time = clockTime(shownMs).trim();
  const whole = clockTime(shownMs + timeline.seconds * 1000 - placeMs).trim();
  return words(paused ? 'pausedAt' : 'at', { time, whole }, locale);
}

/** The end of a long sentence stays in sight, because that is where one types. */
function typedLine(
  typed: string,
  hints: readonly string[],
  width: number,
  quiet: Styles['quiet'],
): string {
  const room = Math.max(1, width - 1);
  if (typed !== '') return `${PROMPT}${typed.slice(-room)}▏`;
  return `${PROMPT}${quiet(hints.find((hint) => hint.length <= width) ?? '')}`;
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;
}
