import { entryIn } from '../model/entryIn.js';
import type { Hearing } from './hearing.js';
import type { Intent } from './intent.js';
import { firstSignIn } from './slotSigns.js';

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

/**
 * A question that follows on from an answer; `null` for any other sentence.
 *
 * @param tokens the words of a sentence
 * @param followOns what a language says
 * @param locale the names and signs of what can be asked: behind "and", a name is enough
 * @returns the intent with its question, or `null`
 * @example followOnIn(['and', 'ice', 'then'], followOns, locale) // { intent: 'AskRemedy', slots: { question: 'ice' } }
 */
export function followOnIn(
  tokens: readonly string[],
  { leads, ends, asked, ofSources, ofTheSame }: FollowOns,
  { words, slotPhrases }: Pick<Hearing, 'words' | 'slotPhrases'>,
): Intent | null {
  const sentence = tokens.join(' ');
  const lead = leads.find((one) => sentence.startsWith(`${one} `));
  const behind = lead === undefined ? sentence : sentence.slice(lead.length + 1);
  const end = ends.find((one) => behind.endsWith(` ${one}`));
  const bare = end === undefined ? behind : behind.slice(0, -end.length - 1);
  const question = entryIn(asked, bare);
  if (question !== undefined) {
    if (ofTheSame.includes(question)) return { intent: 'Repeat', slots: { question } };
    const intent = ofSources.includes(question) ? 'AskSource' : 'AskRemedy';
    return { intent, slots: { question } };
  }
  const remedy = lead === undefined ? undefined : entryIn(slotPhrases['remedy'] ?? {}, bare);
  if (remedy === undefined) return null;
  const named = firstSignIn(tokens, words.questions);
  return { intent: 'AskRemedy', slots: { remedy, ...(named ? { question: named } : {}) } };
}
