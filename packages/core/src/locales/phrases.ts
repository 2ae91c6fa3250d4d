import type { AlarmWords } from '../intents/alarmWords.js';
import type { SlotPhrases, Utterances } from '../intents/grammar.js';

/**
 * What people say in one language. It stands apart from what is said to them: where a platform understands by itself, it
 * is as much as all the rest, and not needed.
 */
export interface Phrases {
  readonly utterances: Utterances;
  readonly slotPhrases: SlotPhrases;
  /**
   * The names of what our own ear tells by signs instead, by slot. A platform that hears by names needs them, and takes them
   * before those of the slot, for they are more particular.
   */
  readonly signedPhrases?: SlotPhrases;
  /** Whole sentences that follow on from an answer, each with what it asks: "which study" is `source-name`. */
  readonly followOns?: Readonly<Record<string, string>>;
  /** Looked for before anything else, in whatever words around them. */
  readonly alarmWords?: AlarmWords;
}
