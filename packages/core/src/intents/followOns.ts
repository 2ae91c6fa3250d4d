import type { Intent } from './intent.js';

/** What a language asks about the last answer in a few words that mean nothing without it: "and on my back", "which study". */
export interface FollowOns {
  /** What stands in front and behind and adds nothing; the longest first. */
  readonly leads: readonly string[];
  readonly ends: readonly string[];
  /** Whole sentences without those, and the question that each is. */
  readonly asked: Readonly<Record<string, string>>;
  /** The questions among them that are about a source. */
  readonly ofSources: readonly string[];
}

/**
 * A question that follows on from an answer; `null` for any other sentence.
 *
 * @param tokens the words of a sentence
 * @param followOns what a language says
 * @param names what remedies are called, with their ids: behind "and", a name is enough
 * @returns the intent with its question, or `null`
 * @example followOnIn(['and', 'ice', 'then'], followOns, {}) // { intent: 'AskRemedy', slots: { question: 'ice' } }
 */
export function followOnIn(
  tokens: readonly string[],
  { leads, ends, asked, ofSources }: FollowOns,
  names: Readonly<Record<string, string | number>>,
): Intent | null {
  const sentence = tokens.join(' ');
  const lead = leads.find((one) => sentence.startsWith(`${one} `));
  const behind = lead === undefined ? sentence : sentence.slice(lead.length + 1);
  const end = ends.find((one) => behind.endsWith(` ${one}`));
  const bare = end === undefined ? behind : behind.slice(0, -end.length - 1);
  const isNamed = lead !== undefined && Object.hasOwn(names, bare);
  const question = Object.hasOwn(asked, bare) ? asked[bare] : isNamed ? names[bare] : undefined;
  if (question === undefined) return null;
  const intent = ofSources.includes(String(question)) ? 'AskSource' : 'AskRemedy';
  return { intent, slots: { question } };
}
