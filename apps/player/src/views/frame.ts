import type { Locale } from '@supine/core';
import { timeColumn } from './plain.js';
import type { Room, Status, Styles } from './status.js';
import { MARGIN, marginOf, statusBlock } from './status.js';
import { wrapWords } from './wrap.js';

/** One thing that was said, typed or noted. */
export interface Entry {
  /** What stands before it: a time, or a prompt. */
  readonly time: number | null;
  readonly text: string;
  readonly kind: 'spoken' | 'heard' | 'note';
}

/** Everything that a frame shows. */
export interface Shown extends Status {
  readonly entries: readonly Entry[];
  /** How many of the last entries are being said now. */
  readonly current: number;
}

/**
 * The whole screen, line by line: what was said grows quiet above, what is being said now stands out below it, and under
 * that the block.
 *
 * @returns as many lines as the terminal has
 */
export function frame(shown: Shown, room: Room, locale: Locale, styles: Styles): string[] {
  const block = statusBlock(shown, room, locale, styles).slice(-room.rows);
  const above = Math.max(0, room.rows - block.length);
  const { entries } = shown;
  const split = entries.length - shown.current;
  const past = entries.slice(0, split).flatMap((entry) => linesOf(entry, room, styles, false));
  const now = entries.slice(split).flatMap((entry) => linesOf(entry, room, styles, true));
  const gap = past.length > 0 && now.length > 0 ? [''] : [];
  const lines = [...past, ...gap, ...now].slice(above === 0 ? entries.length * room.rows : -above);
  return [...Array.from({ length: above - lines.length }, () => ''), ...lines, ...block];
}

function linesOf(
  { time, text, kind }: Entry,
  room: Room,
  { quiet, loud }: Styles,
  isCurrent: boolean,
): string[] {
  const isNarrow = marginOf(room) < MARGIN;
  const margin = isNarrow ? 2 : MARGIN;
  const [first = '', ...more] = wrapWords(said(text, kind), Math.max(1, room.columns - 1 - margin));
  const tone = isCurrent && kind === 'spoken' ? loud : quiet;
  const column = isNarrow || kind !== 'spoken' ? '' : timeColumn(time);
  const before = kind === 'heard' ? ' '.repeat(margin - 2) : column.padEnd(margin);
  return [
    `${quiet(before)}${tone(first)}`,
    ...more.map((line) => `${' '.repeat(margin)}${tone(line)}`),
  ];
}

function said(text: string, kind: Entry['kind']): string {
  if (kind === 'heard') return `› ${text}`;
  return kind === 'note' ? `(${text})` : text;
}
