import type { DisagreementId } from '../content/ids.js';

/**
 * "Some say this; the better evidence says that", in one sentence, for whoever has been told it; what holds, for whoever asks
 * and has been told nothing; and what one may do now.
 */
export interface DisagreementWords {
  readonly verdict: string;
  readonly ruling: string;
  readonly now: string;
}

/** Every disagreement's words. */
export type DisagreementsWords = Readonly<Record<DisagreementId, DisagreementWords>>;
