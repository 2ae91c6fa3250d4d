import type { MovementTag } from '../model/movementTags.js';
import type { RoutineRequest } from '../routine/request.js';
import type { Session } from '../session/session.js';
import type { Check, Gate } from './checks.js';

/** An entry of the catalogue that was spoken about. */
export interface Topic {
  readonly shelf: 'causes' | 'remedies' | 'sleepPositions' | 'exercises' | 'bedMoves';
  readonly id: string;
}

/** Where somebody is in the questions before a movement. */
export interface OpenCheck {
  readonly now: Check;
  readonly left: readonly Check[];
  /** The screen, or what is new since, is among them. */
  readonly screen?: true | undefined;
  /** "Not sure" has been heard to the one that is open. */
  readonly unsure?: true | undefined;
  /** What else they are about. */
  readonly gates?: readonly Gate[] | undefined;
  /** What is started then; what was said in other slots is not kept. Nothing where it is about a pain. */
  readonly wish?: Pick<RoutineRequest, 'routine' | 'region' | 'minutes' | 'setting'> | undefined;
}

/** Everything remembered between two sentences of one conversation. Plain JSON of at most one kilobyte. */
export interface Conversation {
  readonly v: 1;
  readonly session: Session | null;
  /** When the stretch of the routine that has been handed over is over; only where answers are chunks. */
  readonly turnEndsAt?: number | undefined;
  /** The question that is open. */
  readonly question?:
    | 'carry-on'
    | 'leave-out'
    | 'take-through'
    | 'check'
    | 'from-there'
    | undefined;
  /** What was offered to be done step by step: the id of a routine. */
  readonly offered?: string | undefined;
  /** What was answered last, for whoever asks who says so. */
  readonly topic?: Topic | undefined;
  /** Movements to leave out, and to do in their easier variation, from now on. Never why. */
  readonly avoid?: readonly MovementTag[] | undefined;
  readonly soften?: readonly MovementTag[] | undefined;
  /** The question before a movement that is open, those that follow, and what is started then. */
  readonly check?: OpenCheck | undefined;
  /** The first screen has been gone through. */
  readonly screened?: true | undefined;
  /** What has been asked about this visit, with nothing against it. */
  readonly gated?: readonly Gate[] | undefined;
  /** Somebody else is asleep: everything is whispered, until the conversation is over. */
  readonly quiet?: true | undefined;
  /** How many sharp pains there were; two end the moves. */
  readonly sharps?: number | undefined;
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
