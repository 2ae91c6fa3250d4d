import type { MovementTag } from '../model/movementTags.js';
import type { Session } from '../session/session.js';

/** An entry of the catalogue that was spoken about. */
export interface Topic {
  readonly shelf: 'causes' | 'remedies' | 'sleepPositions' | 'exercises' | 'bedMoves';
  readonly id: string;
}

/** Everything remembered between two sentences of one conversation. Plain JSON of at most one kilobyte. */
export interface Conversation {
  readonly v: 1;
  readonly session: Session | null;
  /** When the stretch of the routine that has been handed over is over; only where answers are chunks. */
  readonly turnEndsAt?: number | undefined;
  /** The question that is open. */
  readonly question?: 'carry-on' | 'leave-out' | 'take-through' | undefined;
  /** What was offered to be done step by step: the id of a routine. */
  readonly offered?: string | undefined;
  /** What was answered last, for whoever asks who says so. */
  readonly topic?: Topic | undefined;
  /** Movements to leave out, and to do in their easier variation, from now on. Never why. */
  readonly avoid?: readonly MovementTag[] | undefined;
  readonly soften?: readonly MovementTag[] | undefined;
  /** How many sentences in a row were not understood. */
  readonly unclear?: number | undefined;
}

/** A conversation in which nothing has been said. */
export const newConversation: Conversation = Object.freeze({ v: 1, session: null });

/** Whether somebody is in the middle of a routine, playing or paused. */
export function isUnderWay(
  conversation: Conversation,
): conversation is Conversation & { readonly session: Session } {
  return conversation.session !== null && conversation.session.status !== 'ended';
}
