import type { ConversationShelves } from '../model/catalogue.js';
import type { TurnLimit } from '../session/planTurn.js';

/** What surrounds a sentence: the time, what can be looked up and what the device can do. */
export interface DialogContext {
  /** Milliseconds of the caller's clock. */
  readonly at: number;
  readonly catalogue: ConversationShelves;
  /** How much one answer may hold; `null` where the device keeps time itself and can be stopped at any moment. */
  readonly turn: TurnLimit | null;
}
