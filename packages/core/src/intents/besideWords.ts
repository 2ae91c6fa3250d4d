import type { Sign } from './alarmWords.js';

/** How one language tells, beside what is asked, for whom it is asked and where it hurts: signs, the first heard counts. */
export interface BesideWords {
  /** By precaution; `child` and `stuck` are none of whoever speaks for good. */
  readonly whom: readonly (readonly [id: string, sign: Sign])[];
  /** What whoever speaks can only be now: "when I was pregnant" tells of nothing. */
  readonly onlyNow: readonly string[];
  /** That it is told of somebody else. */
  readonly others: readonly (readonly [id: string, sign: Sign])[];
  /** What is another's, or is over by the morning, and is never kept. */
  readonly notKept: readonly string[];
  readonly where: readonly (readonly [id: string, sign: Sign])[];
  /** Answers about what needs help, by its name: their signs are told, and not those of everything. */
  readonly needHelp: readonly string[];
  /** What of a thing is asked: how much of it, how long. */
  readonly of: readonly (readonly [id: string, sign: Sign])[];
}
