/** `@supine/core/recognise`: what a sentence means. */
export { recognise } from '../english/recognise.js';
export type { Expecting } from '../intents/expecting.js';
export type { Phrasing, SlotPhrases, SlotTables, Utterances } from '../intents/grammar.js';
export type { Hearing, HearingWords } from '../intents/hearing.js';
export { hearingFrom } from '../intents/hearing.js';
export type { Intent, IntentName, Slots, Symptom } from '../intents/intent.js';
export { INTENTS, SYMPTOMS } from '../intents/intent.js';
export type { RecogniseOptions } from '../intents/recognise.js';
export { enUSHearing } from '../locales/en-US/hearing.js';
export type { Phrases } from '../locales/phrases.js';
