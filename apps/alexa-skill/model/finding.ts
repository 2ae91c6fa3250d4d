/** A rule that a skill package breaks. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
}

/** One thing that a platform asks of a package, with the sentence that says what it found. */
export interface Rule<Subject> {
  readonly name: string;
  readonly check: (subject: Subject) => readonly string[];
}

/**
 * Everything that a set of rules finds.
 *
 * @param rules the rules
 * @param subject what they look at
 * @returns the findings in the order of the rules; none when all is well
 * @example findingsOf(MODEL_RULES, interactionModel()) // []
 */
export function findingsOf<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
): readonly Finding[] {
  return rules.flatMap(({ name, check }) =>
    check(subject).map((message) => ({ rule: name, message })),
  );
}

/** The values that occur more than once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) < at))];
}
