import type { Heard } from '@supine/core/testing';

/** How a satellite behaves. */
export interface SatelliteManner {
  /** From a call to the first sound. */
  readonly startMs: () => number;
  /** When it reports the end, in milliseconds from the call, where it does not tell the truth. */
  readonly reportsAfterMs?: (overMs: number) => number;
  /** It can begin a conversation. */
  readonly canAsk: boolean;
  /** How long it takes from a call to the report beyond the sound. */
  readonly tailMs: number;
}

export const PROMPT: SatelliteManner = { startMs: () => 0, canAsk: true, tailMs: 0 };

/** Words that a person hears, and out of what. */
export interface HeardThere extends Heard {
  readonly by: 'announce' | 'assist' | 'media' | 'other';
}

/** One satellite as the house sees it, and as somebody beside it hears it. */
export class FakeSatellite {
  state: 'idle' | 'listening' | 'processing' | 'responding' | 'unavailable' = 'idle';
  readonly heard: HeardThere[] = [];
  /** Each announcement that was cut by the next one. */
  readonly talkedOver: string[] = [];
  /** A question of ours that waits for an answer. */
  asking: ((sentence: string | null) => void) | null = null;
  /** What is sounding: until when, and how it is silenced. */
  sounding: { readonly untilMs: number; readonly silence: () => void } | null = null;
  /** A pipeline that the house would cancel. */
  cancel: (() => void) | null = null;
  /** Ends what is being announced as a button on it does. */
  cutShort: (() => void) | null = null;

  constructor(
    readonly entity: string,
    readonly player: string | null,
    readonly manner: SatelliteManner,
  ) {}
}
