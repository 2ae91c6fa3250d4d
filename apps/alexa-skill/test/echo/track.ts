import type { Heard } from '@supine/core/testing';

/** What is in an audio file. */
export interface Track {
  readonly lengthMs: number;
  /** Its words, at their offsets. */
  readonly heard: readonly Heard[];
  /** Where its steps begin; where they are told, "next" has to land on one of them. */
  readonly stepStartsMs?: readonly number[];
}
