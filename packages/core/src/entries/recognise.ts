/** `@supine/core/recognise`: what a sentence means. */
export { grammarOf, recognise } from '../english/recognise.js';
export type { Grammar, Phrasing, SlotPhrases, Utterances } from '../intents/grammar.js';
export { compileGrammar } from '../intents/grammar.js';
export type { Intent, IntentName, Slots, Symptom } from '../intents/intent.js';
export { INTENTS, SYMPTOMS } from '../intents/intent.js';
export type { RecogniseOptions } from '../intents/recognise.js';
export type { Phrases } from '../locales/phrases.js';
