import type { Catalogue } from '../model/catalogue.js';
import type { TurnLimit } from '../session/planTurn.js';

/** What surrounds a sentence: the time, what can be looked up and what the device can do. */
export interface DialogContext {
  /** Milliseconds of the caller's clock. */
  readonly at: number;
  readonly catalogue: Catalogue;
  /** How much one answer may hold; `null` where the device keeps time itself and can be stopped at any moment. */
  readonly turn: TurnLimit | null;
  /** Where the person is, as an ISO 3166 code; it decides which numbers are said when help is needed. */
  readonly country?: string | undefined;
}
