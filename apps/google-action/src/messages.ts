import type { Locale, TurnLimit } from '@supine/core';
import { messageLimit } from './limits.js';
import { LOCALE } from './locale.js';

/** How answers are worded, all in one language. */
export interface Messages {
  readonly locale: Locale;
  /** How much of a routine one message may hold, by the length of its words. */
  readonly limit: TurnLimit;
}

/**
 * Answers in one language.
 *
 * @param locale the words; American English if left out
 * @example messagesIn(enUS).limit.seconds // 240
 */
export function messagesIn(locale: Locale = LOCALE): Messages {
  return locale === LOCALE ? usual : newMessages(locale);
}

function newMessages(locale: Locale): Messages {
  return {
    locale,
    limit: messageLimit(locale),
  };
}

const usual = newMessages(LOCALE);
