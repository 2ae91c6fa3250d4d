import { isObject, mustBe } from '../model/argument.js';
import type { Position } from '../model/position.js';
import type { Side } from '../model/side.js';

/** What goes into a line's words when they are written out: a side, a number. */
export type LineParams = Readonly<Record<string, string | number>>;

/** Something to say, without its words: the key a locale has words for, and what goes into them. */
export interface Line {
  readonly key: string;
  readonly params?: LineParams;
}

/** A line with the seconds kept for speaking it and doing what it says. */
export interface BudgetedLine extends Line {
  readonly seconds: number;
}

/** A line that starts at an exact time inside its segment. */
export interface Cue {
  readonly atMs: number;
  readonly line: Line;
  /**
   * A sentence about the exercise, which nobody waits for. Where a hold is timed by an estimate of its words it is left
   * out: every word there makes the hold less exact.
   */
  readonly aside?: true;
  /** Somebody has done it three times: where there are tones one stands for it, and in a hold nothing does. */
  readonly often?: true;
}

/** What a segment is for. */
export type SegmentKind =
  | 'intro'
  | 'talk'
  | 'transition'
  | 'setup'
  | 'move'
  | 'hold'
  | 'squeeze'
  | 'breathe'
  | 'release'
  | 'rest'
  | 'change-side'
  | 'outro';

/**
 * The smallest part of a timeline. `exact` segments last their seconds to the sample; the others hold speech and last at
 * least as long as their words.
 */
export interface Segment {
  readonly id: string;
  readonly step: string;
  readonly kind: SegmentKind;
  /** The id of the exercise or the massage. */
  readonly exercise?: string;
  readonly side?: Side;
  readonly rep?: number;
  /** Which half of a breath, in a segment that breathes. */
  readonly breath?: 'in' | 'out';
  readonly position: Position;
  readonly seconds: number;
  readonly exact: boolean;
  /** Spoken one after the other from the segment's start. */
  readonly lines: readonly BudgetedLine[];
  /** Spoken at exact times inside the segment. */
  readonly cues: readonly Cue[];
}

/**
 * All words of a segment with the time each one starts, in milliseconds from the segment's start.
 *
 * @example onsetsOf(timeline.segments[0]).map(({ atMs }) => atMs) // [0, 4000, 10_000, 16_000, 30_000]
 */
export function onsetsOf(segment: Segment): Cue[] {
  mustBe(
    isObject(segment) && Array.isArray(segment.lines),
    'A segment is a part of a timeline',
    segment,
  );
  let atMs = 0;
  const onsets: Cue[] = [];
  for (const line of segment.lines) {
    onsets.push({ atMs, line });
    atMs += line.seconds * 1000;
  }
  return onsets.concat(segment.cues);
}
