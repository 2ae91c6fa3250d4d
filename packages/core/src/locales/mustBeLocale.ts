import { isObject, mustBe } from '../model/argument.js';
import type { Locale } from './locale.js';

/** Refuses what has no words. */
export function mustBeLocale(locale: unknown): asserts locale is Locale {
  const isMeant = isObject(locale) && 'writeParam' in locale && 'dialog' in locale;
  mustBe(isMeant, 'A locale is every word of a language, such as enUS', locale);
}
