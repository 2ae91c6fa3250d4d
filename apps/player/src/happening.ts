import type { Segment } from '@supine/core';

/** Whether a routine is being read. Before the first one and after the last it is `ended`. */
export type Status = 'playing' | 'paused' | 'ended';

/** What the player tells those who show it or speak it. Times and places are in milliseconds. */
export type Happening =
  /** A line begins now. `placeMs` is its place in the routine; an answer outside a routine has none. */
  | {
      readonly type: 'line';
      readonly text: string;
      readonly segmentId: string | null;
      readonly placeMs: number | null;
      readonly lateMs: number;
      /** Said more softly, for somebody is asleep. */
      readonly soft?: boolean;
    }
  | { readonly type: 'segment'; readonly segment: Segment; readonly placeMs: number }
  | { readonly type: 'status'; readonly status: Status };
