import type { Conversation, Intent, LiveConversation, Memory } from '@supine/core';
import { conversation, expectingOf, newConversation, nothingKnown } from '@supine/core';
import { recognise } from '@supine/core/recognise';
import type { Language } from '../language.js';
import { standingClock } from './standingClock.js';

/** What was meant, and when, in milliseconds since 1970. */
interface Meant {
  readonly at: number;
  readonly intent: Intent;
}

/**
 * All that is kept of a conversation: what was meant in it, and when. The core gives the same answers to it again, so nothing
 * else is needed, and no sentence is kept.
 */
export interface HeldConversation {
  readonly conversation: Conversation;
  readonly memory: Memory;
  readonly turns: readonly Meant[];
}

/** A conversation with somebody of whom nothing is known. */
export const withAStranger: HeldConversation = {
  conversation: newConversation,
  memory: nothingKnown,
  turns: [],
};

/** Words, and how many seconds after the answer began they begin. */
export interface SpokenLine {
  readonly atSeconds: number;
  readonly text: string;
  /** To be said more softly: somebody is falling asleep. */
  readonly soft?: true;
}

/** An answer, with everything that follows if nobody says anything. */
export interface Spoken {
  readonly lines: readonly SpokenLine[];
  /** From the beginning of the answer to the end of what is read after it. */
  readonly seconds: number;
  readonly status: LiveConversation['status'];
  /** The conversation as it is right after the answer. */
  readonly conversation: Conversation;
  readonly held: HeldConversation;
}

/** One call in a conversation, which may hear more than one thing. */
export interface Turn {
  /** What a sentence means here, with the question that is open. */
  recognise(sentence: string): Intent;
  /** Answers what was meant. */
  hear(intent: Intent): void;
  /** The conversation so far. */
  readonly conversation: Conversation;
  /** What was said, and what will be. Nothing is heard afterwards. */
  finish(): Spoken;
}

/**
 * Takes a conversation up again at a time. What was read meanwhile has been told ahead, and whoever read it kept the time; so
 * a sentence meets the routine where it is by now. Silence is no answer here: an assistant may take a minute over a sentence.
 *
 * @param held what was heard so far
 * @param now milliseconds since 1970
 * @param language the words, and what is heard
 * @param country where the person is, as an ISO 3166 code: it decides whom to call
 * @returns what hears
 * @example turnIn(withAStranger, Date.now(), LANGUAGE).recognise('stop').intent // 'Stop'
 */
export function turnIn(
  held: HeldConversation,
  now: number,
  { locale, hearing }: Language,
  country?: string,
): Turn {
  // A machine's clock may be set back; a conversation's is not.
  const at = Math.max(now, held.turns.at(-1)?.at ?? now);
  const clock = standingClock(held.turns[0]?.at ?? at);
  let lines: SpokenLine[] = [];
  const bed = conversation({
    ...{ clock, locale, hearing, country },
    conversation: held.conversation,
    memory: held.memory,
    today: () => new Date(clock.now()).toISOString().slice(0, 10),
    on: {
      say({ text, soft }) {
        lines.push({ atSeconds: (clock.now() - at) / 1000, text, ...(soft ? { soft } : {}) });
      },
    },
  });
  const turns: Meant[] = [];
  const pass = (toMs: number) => {
    while (bed.status === 'playing' && clock.ring(toMs)) {}
  };
  const hear = (intent: Intent, atMs: number) => {
    pass(atMs);
    clock.set(atMs);
    bed.hear(intent);
    turns.push({ at: atMs, intent });
  };
  for (const turn of held.turns) hear(turn.intent, turn.at);
  pass(at);
  clock.set(at);
  lines = [];
  return {
    recognise: (sentence) =>
      recognise(sentence, { locale: hearing, expecting: expectingOf(bed.conversation) }),
    hear: (intent) => hear(intent, at),
    get conversation() {
      return bed.conversation;
    },
    finish() {
      const { status, conversation: after } = bed;
      pass(Number.POSITIVE_INFINITY);
      bed.close();
      return {
        lines,
        seconds: (clock.now() - at) / 1000,
        status,
        conversation: after,
        held: { ...held, turns },
      };
    },
  };
}
