import type { CauseId } from '../content/ids.js';

/** The words of one cause: one or two sentences each, about the words and never about the person. */
export interface CauseWords {
  readonly name: string;
  /** What people call it, in lower case. */
  readonly aka: readonly string[];
  /** What the word means, and how it usually goes on. */
  readonly plain: string;
  readonly feel: string;
  /** How one might lie. */
  readonly eases: string;
  readonly goEasy: string;
  readonly getChecked: string;
}

/** Every cause's words. */
export type CausesWords = Readonly<Record<CauseId, CauseWords>>;
