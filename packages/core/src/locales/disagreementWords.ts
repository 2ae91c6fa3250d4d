import type { disagreements } from '../content/disagreements/index.js';

export type DisagreementId = keyof typeof disagreements;

/** One sentence for each side, and one for what we do. */
export interface DisagreementWords {
  readonly one: string;
  readonly other: string;
  readonly ruling: string;
}

/** Every disagreement's words. */
export type DisagreementsWords = Readonly<Record<DisagreementId, DisagreementWords>>;
