import type { Effect } from '../session/effect.js';
import type { Timeline } from '../timeline/compileTimeline.js';
import type { Line, LineParams, Segment } from '../timeline/segment.js';
import type { DialogKey } from './dialogKey.js';
import type { Memory } from './memory.js';

/** An answer without words: keys that a locale has words for, and stretches of a timeline. */
export type Reply =
  /** Say a sentence. */
  | { readonly type: 'say'; readonly line: Line }
  /** Ask, and listen; `again` is said once if nobody answers. */
  | { readonly type: 'ask'; readonly line: Line; readonly again: Line }
  /** Read a stretch of the routine, with its holds; for devices that take whole answers. */
  | { readonly type: 'perform'; readonly segments: readonly Segment[] }
  /** The session goes on by the device's own clock; these have to be carried out now. */
  | { readonly type: 'follow'; readonly timeline: Timeline; readonly effects: readonly Effect[] }
  /** Keep this for the next conversation, in place of what was kept. */
  | { readonly type: 'remember'; readonly memory: Memory }
  /** Erase all that is kept of this person before anything is said; then `afterForgetting` has the words for how that went. */
  | { readonly type: 'forget' }
  /** All of this answer is whispered, or said softly. */
  | { readonly type: 'softly' }
  /** The conversation is over. After words that send somebody for help nothing closes: they stay in sight. */
  | { readonly type: 'end'; readonly alarmed?: true };

/** A sentence of the dialog. */
export function say(key: DialogKey, params?: LineParams): Reply {
  return { type: 'say', line: lineOf(key, params) };
}

/** A sentence of a shelf, by its key: `remedies.heat.answer.how`. */
export function tell(key: string, params?: LineParams): Reply {
  return { type: 'say', line: { key, ...(params ? { params } : {}) } };
}

/** A question of the dialog. */
export function ask(key: DialogKey, again: DialogKey, params?: LineParams): Reply {
  return { type: 'ask', line: lineOf(key, params), again: lineOf(again, params) };
}

/** Replies with something said before the question they end in, or before the end. */
export function saidBeside(replies: readonly Reply[], beside: readonly Reply[]): readonly Reply[] {
  const last = replies.findLastIndex(({ type }) => type !== 'ask' && type !== 'end');
  return [...replies.slice(0, last + 1), ...beside, ...replies.slice(last + 1)];
}

/** Whether something is read, or goes on being read. */
export function isReading(replies: readonly Reply[]): boolean {
  return replies.some(({ type }) => type === 'perform' || type === 'follow');
}

function lineOf(key: DialogKey, params?: LineParams): Line {
  return { key: `dialog.${key}`, ...(params ? { params } : {}) };
}
