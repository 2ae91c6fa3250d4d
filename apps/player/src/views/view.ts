import type { Happening } from '@supine/core';

/** Shows what happens, in one way or another. */
export interface View {
  /** Everything that begins at one moment. */
  show(happenings: readonly Happening[]): void;
  /** What the person said or pressed. */
  heard(sentence: string): void;
  /** Something about the player itself, such as why it is silent. */
  note(sentence: string): void;
  /** The sentence that is being typed. */
  typing(sentence: string): void;
  /** Leaves the terminal as it was. */
  close(): void;
}
