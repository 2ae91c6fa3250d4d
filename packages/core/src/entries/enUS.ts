/** `@supine/core/locales/en-US`: every word that is spoken in American English, and what people say. */
export { countryOf } from '../locales/countryOf.js';
export { enUS } from '../locales/en-US/index.js';
export { page as enUSPage } from '../locales/en-US/page.js';
export { enUSPhrases } from '../locales/en-US/phrases.js';
export type { Locale, SpeechRate, StopRule } from '../locales/locale.js';
export type { PageWords } from '../locales/pageWords.js';
export type { Phrases } from '../locales/phrases.js';
