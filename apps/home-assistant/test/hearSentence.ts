/** Phrases of a slot, and what each stands for. */
export type SlotLists = Readonly<
  Record<string, readonly { readonly in: string; readonly out: string }[]>
>;

/**
 * Whether a template says a sentence, word for word: a matcher of its own, by a regular expression, that knows nothing of
 * the core's and forgives nothing.
 *
 * @returns the slots by name, or `null`
 */
export function hearSentence(
  template: string,
  sentence: string,
  lists: SlotLists = {},
): Readonly<Record<string, string>> | null {
  const names: string[] = [];
  const pattern = (template.match(/[[\](){}|]|[^\s[\](){}|]+/g) ?? []).reduce(
    (built, token, at, all) => {
      const slot = all[at - 1] === '{';
      if (token === '{' || token === '}') return built;
      if (slot) {
        names.push(token);
        const phrases = (lists[token] ?? []).map((one) => `${one.in} `);
        return `${built}(${phrases.join('|')})`;
      }
      if (token === '[' || token === '(') return `${built}(?:`;
      if (token === ']') return `${built})?`;
      if (token === ')' || token === '|') return built + token;
      return `${built}${token} `;
    },
    '',
  );
  const words = `${sentence
    .toLowerCase()
    .replace(/[^a-z0-9' ]/g, '')
    .trim()} `;
  const found = new RegExp(`^(?:${pattern})$`).exec(words);
  if (!found) return null;
  const slots = names.flatMap((name, index) => {
    const phrase = found[index + 1]?.trim();
    const out = lists[name]?.find((one) => one.in === phrase)?.out;
    return out === undefined ? [] : [[name, out] as const];
  });
  return Object.fromEntries(slots);
}
