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

/** How one language asks. Phrases stand at the beginning of a clause where nothing else is said. */
export interface AskingWords {
  /** What a question begins with that wants yes or no, and what begins so and wants none: "can you tell me". */
  readonly whether: readonly string[];
  readonly notWhether: readonly string[];
  /** The same where a statement goes before it: "I am seventy is this my age". */
  readonly whetherInside: readonly string[];
  /** What a question begins with that wants more than yes or no. */
  readonly how: readonly string[];
  /** What a question begins with and no command does: "when will". */
  readonly outright: readonly string[];
  /** Anywhere: that offers a choice of two, which is answered by one of them. */
  readonly choice: readonly string[];
  readonly bad: readonly string[];
  readonly cause: readonly string[];
  readonly claims: readonly string[];
  /** At the end of what somebody else has said: "is he right". */
  readonly claimed: readonly string[];
  readonly who: readonly string[];
  readonly evidence: readonly string[];
  readonly through: readonly string[];
}
