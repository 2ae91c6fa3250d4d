import { redFlags as flags } from '../../../content/red-flags/index.js';
import type { Phrasing } from '../../../intents/grammar.js';
import type { RedFlag } from '../../../model/redFlag.js';
import { redFlags } from '../red-flags/index.js';

/** What people say that leads to a red flag, by the symptom it belongs to or, where it has none, by its id. */
export const redFlagPhrases: readonly Phrasing[] = Object.values(flags).map(
  ({ id, symptoms }: RedFlag) => ({
    slots: { symptom: symptoms[0] ?? id },
    templates: redFlags[id as keyof typeof redFlags].says,
  }),
);
