/** How a question is asked: an answer begins with what that asks for. */
export type Asked =
  /** Whether it helps, is fine or is so: with yes or no. */
  | 'whether'
  /** Whether it is bad: with the opposite. */
  | 'whether-bad'
  /** Whether it comes from that: with how likely it is. */
  | 'whether-cause'
  /** What somebody else has said: with which of two things holds. */
  | 'claim'
  | 'claim-whether'
  /** Who says so: with a name. */
  | 'who'
  /** Whether anything shows it: with how much. */
  | 'evidence'
  /** "Take me through": with the first step. */
  | 'through'
  /** In any other way that wants an answer. */
  | 'how';

/**
 * What a yes or a no would be said to. An answer's own is the answer to some of these and no other: that backs are made for lifting a baby
 * is no yes to "have I hurt the baby?".
 */
export const WANTED = /* @__PURE__ */ Object.freeze([
  /** Whether harm has been done: "have I hurt the baby". */
  'done',
  /** Whether one has to: "do I need a scan". */
  'need',
  /** Whether others have it too: "is it normal to be stiff". */
  'normal',
  /** Whether it does any good: "does ice help". */
  'helps',
  /** Whether it will be: "will it come back". */
  'will',
  /** Whether one may: "can I sleep on my side". */
  'may',
  /** Whether it is so. */
  'so',
] as const);
export type AskedFor = (typeof WANTED)[number];

/** How one language asks. Phrases stand at the beginning of a clause where nothing else is said. */
export interface AskingWords {
  /** What a question begins with that wants yes or no, and what begins so and wants none: "can you tell me". */
  readonly whether: readonly string[];
  readonly notWhether: readonly string[];
  /** The same where a statement goes before it: "I am seventy is this my age". */
  readonly whetherInside: readonly string[];
  /** One word or two with which a question begins in the middle of what is said: "should i", "how long". */
  readonly behind?: readonly string[] | undefined;
  /** What a question begins with that wants more than yes or no. */
  readonly how: readonly string[];
  /** What a question begins with and no command does: "when will". */
  readonly outright: readonly string[];
  /** Anywhere: that offers a choice of two, which is answered by one of them. */
  readonly choice: readonly string[];
  readonly bad: readonly string[];
  /** The answer to whether one may do what nothing names, asked by somebody who tells what to be careful of. */
  readonly mayI?: string | undefined;
  /** By which it is told what a yes would be said to, the first that is heard; what is none of these is asked whether it is so. */
  readonly wanted: Readonly<Partial<Record<AskedFor, WantedWords>>>;
  readonly cause: readonly string[];
  readonly claims: readonly string[];
  /** At the end of what somebody else has said: "is he right". */
  readonly claimed: readonly string[];
  readonly who: readonly string[];
  readonly evidence: readonly string[];
  readonly through: readonly string[];
}

/** Phrases that a question begins with, those that must stand in it too, and those that are enough wherever they stand. */
export interface WantedWords {
  readonly begins?: readonly string[] | undefined;
  readonly holds?: readonly string[] | undefined;
  readonly anywhere?: readonly string[] | undefined;
}
