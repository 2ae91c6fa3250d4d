import type { IntentName, Slots } from './intent.js';

/** Templates that all mean the same, with the slots that their words stand for. */
export interface Phrasing {
  readonly slots: Slots;
  readonly templates: readonly string[];
}

/** What a locale gives for each intent: templates, or templates that carry a fixed slot. */
export type Utterances = Readonly<Partial<Record<IntentName, readonly (string | Phrasing)[]>>>;

/** For every slot, the phrases people use and the value each stands for. */
export type SlotPhrases = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

/** The same as they are listened for: thousands of phrases come into maps ten times as fast as into records. */
export type SlotTables = Readonly<Record<string, ReadonlyMap<string, string | number>>>;
