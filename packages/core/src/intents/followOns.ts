import { entryIn } from '../model/entryIn.js';
import type { FollowOns } from './followOnWords.js';
import type { Hearing } from './hearing.js';
import type { Intent } from './intent.js';
import { questionAmong } from './questionAmong.js';

/** A name behind "and" is all there is to go by. */
const LIKE_ENOUGH = 0.5;

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
  locale: Pick<Hearing, 'slotPhrases' | 'nearest' | 'words'>,
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
  const remedy = lead === undefined ? undefined : locale.slotPhrases['remedy']?.get(bare);
  if (remedy === undefined) return null;
  const named = questionAmong(bare.split(' '), locale, LIKE_ENOUGH);
  return { intent: 'AskRemedy', slots: { remedy, ...(named ? { question: named } : {}) } };
}
