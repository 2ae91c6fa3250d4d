import { clockTime } from '@supine/core';
import type { Scene } from '../scene.js';
import { nextTitle, partLabel, stepTitle } from './labels.js';

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

const IDLE_HINTS = ['type a sentence and press Enter · Ctrl-C leaves', 'Ctrl-C leaves', ''];
const PLAYING_HINTS = [
  'space pause · → next · ← back · ↑ again · Esc stop',
  'space pause · → next · Esc stop',
  'Esc stops',
  '',
];
const PAUSED_HINTS = ['space carry on · → next · ← back · Esc stop', 'space carry on', ''];

/**
 * The block under the spoken lines: step, part with its countdown, what comes next, the whole routine, and the line
 * that is being typed. It always has the same number of lines while playing, so nothing jumps.
 *
 * @param scene where playing is; `null` when nothing is
 * @param typed the sentence so far
 * @param columns the width of the terminal
 * @param quiet writes a text more quietly
 */
export function statusBlock(
  scene: Scene | null,
  typed: string,
  columns: number,
  quiet: Quiet,
): string[] {
  const margin = columns < NARROW ? 2 : MARGIN;
  const width = Math.max(1, Math.min(WIDEST, columns - 1 - margin));
  return linesOf(scene, typed, width, quiet).map((line) =>
    line === '' ? '' : `${' '.repeat(line.startsWith(PROMPT) ? margin - 2 : margin)}${line}`,
  );
}

function linesOf(scene: Scene | null, typed: string, width: number, quiet: Quiet): string[] {
  if (!scene) return ['', typedLine(typed, IDLE_HINTS, width, quiet)];
  const { segment, timeline, paused } = scene;
  const next = nextTitle(segment, timeline);
  return [
    '',
    cut(stepTitle(segment, timeline), width),
    partLine(scene, width, quiet),
    quiet(cut(next === null ? '' : `next: ${next}`, width)),
    quiet(cut(progress(scene), width)),
    '',
    typedLine(typed, paused ? PAUSED_HINTS : PLAYING_HINTS, width, quiet),
  ];
}

/** Only what is timed to the second counts down; while words are spoken, a running number would hurry. */
function partLine(scene: Scene, width: number, quiet: Quiet): string {
  const { segment, timeline, elapsedMs, beginsInMs } = scene;
  if (beginsInMs > 0) return cut(`change position first  ${secondsUp(beginsInMs)}`, width);
  const label = partLabel(segment, timeline);
  if (!segment.exact) return cut(label, width);
  const leftMs = segment.seconds * 1000 - elapsedMs;
  const seconds = secondsUp(leftMs).padStart(5);
  const cells = Math.min(LONGEST_BAR, width - label.length - seconds.length - 3);
  if (cells < SHORTEST_BAR) return cut(`${label} ${seconds}`, width);
  const done = Math.min(cells, Math.round((cells * elapsedMs) / (segment.seconds * 1000)));
  return `${label}  ${'━'.repeat(done)}${quiet('─'.repeat(cells - done))} ${seconds}`;
}

function secondsUp(ms: number): string {
  return `${Math.ceil(ms / 1000)} s`;
}

function progress({ placeMs, timeline, paused }: Scene): string {
  const times = `${clockTime(placeMs).trim()} of ${clockTime(timeline.seconds * 1000).trim()}`;
  return paused ? `paused at ${times}` : times;
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
