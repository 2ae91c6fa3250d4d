import type { DisagreementId } from '../content/ids.js';

/** One sentence for each side, and one for what we do. */
export interface DisagreementWords {
  readonly one: string;
  readonly other: string;
  readonly ruling: string;
}

/** Every disagreement's words. */
export type DisagreementsWords = Readonly<Record<DisagreementId, DisagreementWords>>;
