/** What a language asks about the last answer in a few words that mean nothing without it: "and on my back", "which study". */
export interface FollowOns {
  /** What stands in front and behind and adds nothing; the longest first. */
  readonly leads: readonly string[];
  readonly ends: readonly string[];
  /** Whole sentences without those, and the question that each is. */
  readonly asked: Readonly<Record<string, string>>;
  /** The questions among them that are about a source. */
  readonly ofSources: readonly string[];
  /** The questions that ask for the same again: of a danger, of a line, of a question that is open. */
  readonly ofTheSame: readonly string[];
}
