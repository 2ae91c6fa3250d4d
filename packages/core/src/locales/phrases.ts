import type { AlarmWords } from '../intents/alarmWords.js';
import type { SlotPhrases, Utterances } from '../intents/grammar.js';

/**
 * What people say in one language. It stands apart from what is said to them: where a platform understands by itself, it
 * is as much as all the rest, and not needed.
 */
export interface Phrases {
  readonly utterances: Utterances;
  readonly slotPhrases: SlotPhrases;
  /** Looked for before anything else, in whatever words around them. */
  readonly alarmWords?: AlarmWords;
}
