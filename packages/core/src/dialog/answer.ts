import type { Intent } from '../intents/intent.js';
import type { Conversation, Meant, Open } from './conversation.js';
import type { Reply } from './reply.js';
import type { Surroundings } from './surroundings.js';

/** One sentence as it reaches the dialog: what went before, what was meant, and what surrounds it. */
export interface Heard {
  readonly now: Conversation;
  readonly intent: Intent;
  readonly surroundings: Surroundings;
}

/** What happened in an answer that is worth remembering after the conversation. */
export type Fact =
  /** Somebody was sent for help. */
  | { readonly is: 'alarmed' }
  /** They said whether others use this device too. */
  | { readonly is: 'household'; readonly household: 'alone' | 'shared' }
  /** Everything about them was forgotten. */
  | { readonly is: 'forgotten' }
  /** They stopped or paused because they wished to. */
  | { readonly is: 'left' }
  /** An exercise, or one side of it, hurt and is left out, or was the last one. */
  | { readonly is: 'hurt'; readonly exercise: string }
  /** An exercise was too much and is done half as far, or another in its place. */
  | { readonly is: 'too-much'; readonly exercise: string }
  /** They asked for another pace, or for longer or shorter holds. */
  | { readonly is: 'asked-for'; readonly what: 'pace' | 'holds' };

/** An answer with the conversation it leaves behind and what is to be learned from it. */
export interface Answer {
  readonly next: Conversation;
  readonly replies: readonly Reply[];
  readonly facts?: readonly Fact[];
  /** A wish that waited, and is answered behind it. */
  readonly waited?: Meant | undefined;
}

/** Answers one sentence in one state. */
export type Handler<State extends Open = Open> = (heard: Heard, open: State) => Answer;

/** The same answer with something said before it. */
export function after(first: readonly Reply[], answer: Answer): Answer {
  return { ...answer, replies: [...first, ...answer.replies] };
}

/** The same answer with one more fact. */
export function noting(fact: Fact, answer: Answer): Answer {
  return { ...answer, facts: [...(answer.facts ?? []), fact] };
}

/** The same answer to a sentence that was not understood, counted for the question that is asked again. */
export function unclearOnce(answer: Answer): Answer {
  return { ...answer, next: { ...answer.next, unclear: 1 } };
}
