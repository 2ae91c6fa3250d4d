import type { Locale } from '@supine/core';
import type { MemoryStore } from '@supine/store';
import type { Recordings } from './stream/recordings.js';

/** What a host decides. */
export interface SkillOptions {
  /** Requests for any other skill are refused; without it, any are answered. */
  readonly skillId?: string | undefined;
  /** What it speaks and shows; American English if left out. */
  readonly locale?: Locale | undefined;
  /** Where what people told is kept; without it the screen is asked each time. */
  readonly store?: MemoryStore | undefined;
  /** Where recordings are; without them a long routine is read in several answers. */
  readonly recordings?: Recordings | undefined;
  /**
   * Seal what a device's player keeps of a stream and sends back: the one in use, then older ones, 32 bytes or more each.
   * Left out, one is drawn, and a stream cannot be gone on with after the program has been started anew.
   */
  readonly streamSecrets?: readonly string[] | undefined;
  /** Whether a routine that fits one answer is sent as a document of sound; it is, if left out. */
  readonly onePiece?: boolean | undefined;
  /** The time in milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}
