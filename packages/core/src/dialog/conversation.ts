import type { Session } from '../session/session.js';

/** Everything remembered between two sentences of one conversation. Plain JSON of at most one kilobyte. */
export interface Conversation {
  readonly v: 1;
  readonly session: Session | null;
  /** When the stretch of the routine that has been handed over is over; only where answers are chunks. */
  readonly turnEndsAt?: number | undefined;
  /** The question that is open. */
  readonly question?: 'carry-on' | 'leave-out' | undefined;
  /** How many sentences in a row were not understood. */
  readonly unclear?: number | undefined;
}

/** A conversation in which nothing has been said. */
export const newConversation: Conversation = Object.freeze({ v: 1, session: null });
