import type { Intent } from '../intents/intent.js';
import type { MovementTag } from '../model/movementTags.js';
import type { RoutineRequest } from '../routine/request.js';
import type { Session } from '../session/session.js';
import type { Gate, PainCheck, ScreenCheck } from './checks.js';

/** An entry of the catalogue that was spoken about. */
export interface Topic {
  readonly shelf:
    | 'causes'
    | 'remedies'
    | 'disagreements'
    | 'sleepPositions'
    | 'exercises'
    | 'bedMoves';
  readonly id: string;
  /** How many of its sources have been named. */
  readonly named?: number | undefined;
}

/** What somebody asked to start, without what is known of them. */
export type Wish = Pick<
  RoutineRequest,
  'routine' | 'region' | 'minutes' | 'setting' | 'pace' | 'holds'
>;

/** Somebody is in the questions before a movement. The conversation's wish is started once all have been answered. */
export interface Screening {
  readonly is: 'screening';
  readonly now: ScreenCheck;
  readonly left: readonly ScreenCheck[];
  /** The first screen, or what is new since, is among them. */
  readonly screen?: true | undefined;
  /** What else they are about. */
  readonly gates?: readonly Gate[] | undefined;
  /** How many questions about one thing are left, this one with them, after a yes to several at once; none was yes so far. */
  readonly ofSeveral?: number | undefined;
  /** Routines were named since it was asked, so that "the second one" is one of them. */
  readonly listed?: true | undefined;
  /** The question has been asked once more, or "not sure" was heard to it. */
  readonly again?: true | undefined;
  readonly unsure?: true | undefined;
}

/** What can be open while nothing is wrong. */
export type Usual =
  | { readonly is: 'nothing' }
  /** "Shall I carry on?" */
  | { readonly is: 'carry-on' }
  /** "Shall we go on from where you stopped?" */
  | { readonly is: 'from-there'; readonly again?: true | undefined }
  /** "Shall I take you through it?", with the id of what was offered. */
  | { readonly is: 'take-through'; readonly offered: string }
  /** "Which one would you like?", of the conversation's list. */
  | { readonly is: 'choosing' }
  /** "Shall I leave that one out and go on?" */
  | { readonly is: 'leave-out'; readonly again?: true | undefined }
  | Screening;

/** A wish or a question that waits. */
export type Meant = Pick<Intent, 'intent' | 'slots'>;

/** Somebody has been asked about a pain, or about what may be a danger. Nothing moves until they have answered. */
export interface AboutPain {
  readonly is: 'about-pain';
  readonly now: PainCheck;
  /** What was open before somebody said what may be a danger, and is again if it is none. */
  readonly was?: Usual | undefined;
  /** What was wished meanwhile; it is answered once it was no danger. */
  readonly meant?: Meant | undefined;
  /** It was asked a third time, of somebody who wished to go on. */
  readonly insisted?: true | undefined;
  readonly again?: true | undefined;
  readonly unsure?: true | undefined;
}

/** Somebody was sent for help; what to do and whom to call is said again to whatever comes next. */
export interface AfterAlarm {
  readonly is: 'after-alarm';
  readonly symptom: string;
  /** They have been asked whether it was misheard; only a denial is asked about again. */
  readonly asked?: true | undefined;
}

/** What can be open while a conversation goes its way. */
export type Course = Usual | AboutPain | AfterAlarm;

/** "Shall I forget everything about you?" Until a yes nothing is forgotten, and what was open waits. */
export interface Forgetting {
  readonly is: 'forgetting';
  readonly was: Course;
  /** The routine was silenced to ask, and goes on. */
  readonly silenced?: true | undefined;
}

/** The one thing that can be open between two sentences. */
export type Open = Course | Forgetting;

/** What is known of somebody for the rest of the visit. Movements and marks, never why. */
export interface Person {
  /** Movements to leave out, and to do in their easier variation. */
  readonly avoid?: readonly MovementTag[] | undefined;
  readonly soften?: readonly MovementTag[] | undefined;
  /** The first screen has been gone through. */
  readonly screened?: true | undefined;
  /** What has been asked about this visit, with nothing against it. */
  readonly gated?: readonly Gate[] | undefined;
  /** Somebody else is asleep: everything is whispered. */
  readonly quiet?: true | undefined;
  /** How many sharp pains there were; two end the moves. */
  readonly sharps?: number | undefined;
  /** What is a danger has been said this visit. */
  readonly warned?: true | undefined;
  /** What they were sent for help with; nothing moves before it was seen. */
  readonly sentFor?: string | undefined;
}

/** Everything remembered between two sentences of one conversation. Plain JSON of at most one kilobyte. */
export interface Conversation {
  readonly v: 2;
  readonly session: Session | null;
  readonly open: Open;
  readonly person: Person;
  /** When the stretch of the routine that has been handed over is over; only where answers are chunks. */
  readonly turnEndsAt?: number | undefined;
  /** What was answered last, for whoever asks who says so. */
  readonly topic?: Topic | undefined;
  /** What was asked for last; it waits while something is asked, and a correction is about it. */
  readonly wish?: Wish | undefined;
  /** The routines that were named last, for "the second one". */
  readonly list?: readonly string[] | undefined;
  /** How many sentences in a row were not understood. */
  readonly unclear?: number | undefined;
  /** Marks of the last answers, so that none is given twice in the same words. */
  readonly said?: string | undefined;
}

export const NOTHING_OPEN: Usual = Object.freeze({ is: 'nothing' });

/** A conversation in which nothing has been said. */
export const newConversation: Conversation = Object.freeze({
  v: 2,
  session: null,
  open: NOTHING_OPEN,
  person: Object.freeze({}),
});

/** Whether somebody is in the middle of a routine, playing or paused. */
export function isUnderWay(
  conversation: Conversation,
): conversation is Conversation & { readonly session: Session } {
  return conversation.session !== null && conversation.session.status !== 'ended';
}

/**
 * The conversation once a session has moved on: the person and what was spoken about stay, and of all questions only the
 * given one is open.
 */
export function withSession(
  { turnEndsAt: _, unclear: __, ...stays }: Conversation,
  session: Session | null,
  open: Open = NOTHING_OPEN,
): Conversation {
  return { ...stays, session, open };
}

/** Whether what may be a danger has been asked about. */
export function isAskedAbout(open: Open): boolean {
  return open.is === 'about-pain' && open.now.startsWith('maybe-');
}

/** The same conversation with another question open, asked for the first time. */
export function opened({ unclear: _, ...conversation }: Conversation, open: Open): Conversation {
  return { ...conversation, open };
}
