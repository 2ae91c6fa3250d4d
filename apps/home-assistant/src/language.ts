import type { Locale } from '@supine/core';
import { enUS } from '@supine/core';
import { enUSPhrases } from '@supine/core/locales/en-US';
import type { Phrases } from '@supine/core/recognise';

/** The language in which a house is spoken to and speaks. */
export interface HouseLanguage {
  readonly locale: Locale;
  /** What people say, for the sentences that Assist hears. */
  readonly phrases: Phrases;
  /** "Stop" alone belongs to the house; these name the routine. */
  readonly stopSentences: readonly string[];
  readonly pregnantSentences: readonly string[];
  /** Questions about a way to lie, each with `{position}`. */
  readonly lyingSentences: readonly string[];
}

/** What a house speaks where nobody names another language: the one place that chooses. */
export const LANGUAGE: HouseLanguage = {
  locale: enUS,
  phrases: enUSPhrases,
  stopSentences: ['(stop|end|cancel|quit) [my|the] [back] (stretch|routine|exercises)'],
  pregnantSentences: [
    "how (do|should|can|shall) i (sleep|lie) (when|while|if) [i'm|i am] pregnant",
  ],
  lyingSentences: [
    '(can|should|may|shall) i (sleep|lie|lie down|rest) [with my|with a|with|in] {position} [in bed|at night|tonight]',
    "(is it|isn't it) (ok|okay|bad|good|safe|all right|fine|better|best|harmful) (to|if i) (sleep|lie|lie down|rest) [with my|with a|with|in] {position} [in bed|at night|tonight]",
    '(what about|how about|is) (sleeping|lying) [with my|with a|with|in] {position} [ok|okay|bad|good|safe|fine|all right]',
  ],
};

/** The language as the house names it, without a country: `en`. */
export function languageCode({ locale }: HouseLanguage): string {
  return locale.code.split('-')[0] ?? locale.code;
}
