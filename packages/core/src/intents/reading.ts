import type { Hearing } from './hearing.js';
import { slotted } from './slotsIn.js';
import { corrected } from './spelling.js';

/** What a model looks at: the words without fillers, and with slots among them. */
export interface Reading {
  readonly words: readonly string[];
  readonly marked: readonly string[];
}

/** What a model looks at in some words. */
export function readingOf(
  tokens: readonly string[],
  locale: Pick<Hearing, 'words' | 'phrases' | 'spelling'>,
): Reading {
  const words = withoutFillers(tokens, locale.words.fillers);
  return { words, marked: slotted(spelled(words, locale), locale.phrases).tokens };
}

export function spelled(
  tokens: readonly string[],
  { spelling }: Pick<Hearing, 'spelling'>,
): string[] {
  return tokens.map((token) => corrected(token, spelling));
}

/** Fillers at both ends; a sentence of nothing else stays as it is. */
export function withoutFillers(
  tokens: readonly string[],
  fillers: readonly string[],
): readonly string[] {
  let [start, end] = [0, tokens.length];
  while (fillers.includes(tokens[start] ?? '')) start += 1;
  while (end > start && fillers.includes(tokens[end - 1] ?? '')) end -= 1;
  return start < end ? tokens.slice(start, end) : tokens;
}
