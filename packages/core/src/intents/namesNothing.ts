/** How one language asks for something by a name. */
export interface NamingWords {
  /** What such a sentence begins with: "start". */
  readonly starts: readonly string[];
  /** What something is asked for as: "routine". */
  readonly kinds: readonly string[];
  /** What a part of the body is named behind: "for my". */
  readonly before: readonly string[];
  /** Words that may stand there and are no name: "gentle", "another". */
  readonly plain: readonly string[];
}

/**
 * Whether something is asked for by a name that nothing has: "the elbow routine", "something for my wrist". What is
 * known stands as its slot among the words already.
 *
 * @param tokens the words of a sentence, with slots among them
 * @param naming how the language does it
 * @example namesNothing(['start', 'the', 'moon', 'routine'], naming) // true
 */
export function namesNothing(
  tokens: readonly string[],
  { kinds, before, plain }: NamingWords,
): boolean {
  const isName = (token: string | undefined) =>
    token !== undefined &&
    !token.startsWith('{') &&
    !plain.includes(token) &&
    !kinds.includes(token);
  return tokens.some(
    (token, at) =>
      (kinds.includes(token) && isName(tokens[at - 1])) ||
      (before.includes(`${tokens[at - 1]} ${token}`) && isName(tokens[at + 1])),
  );
}
