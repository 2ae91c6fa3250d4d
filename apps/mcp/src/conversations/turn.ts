import type { Conversation, Intent, LiveConversation, Memory } from '@supine/core';
import { conversation, expectingOf, newConversation, nothingKnown } from '@supine/core';
import { recognise } from '@supine/core/recognise';
import { spokenSeconds } from '@supine/core/speech';
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
  /** Where the person is, as an ISO 3166 code; it was told once. */
  readonly country?: string | undefined;
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

/** How many seconds words take to be read. */
export type ReadingSeconds = (text: string) => number;

/**
 * Takes a conversation up again at a time. What was read meanwhile has been told ahead, and whoever read it kept the time; so
 * a sentence meets the routine where it is by now. An answer is read first, and the routine waits for it: nothing moves while
 * somebody listens. Silence is no answer here: an assistant may take a minute over a sentence.
 *
 * @param held what was heard so far
 * @param now milliseconds since 1970
 * @param language the words, and what is heard
 * @param country where the person is, as an ISO 3166 code, if it was told now: it decides whom to call
 * @param readingSeconds of an answer; by the estimate of the language if left out
 * @returns what hears
 * @example turnIn(withAStranger, Date.now(), LANGUAGE).recognise('stop').intent // 'Stop'
 */
export function turnIn(
  held: HeldConversation,
  now: number,
  { locale, hearing }: Language,
  country: string | undefined = held.country,
  readingSeconds: ReadingSeconds = (text) => spokenSeconds(text, locale.estimate),
): Turn {
  // A machine's clock may be set back; a conversation's is not.
  const at = Math.max(now, held.turns.at(-1)?.at ?? now);
  const clock = standingClock(held.turns[0]?.at ?? at);
  let lines: SpokenLine[] = [];
  /** The routine's own time when the last sentence came, and when its answer has been read, by everybody's clock. */
  let cameAt = clock.now();
  let readAt = cameAt;
  const routineTime = (byAll: number) => cameAt + Math.max(0, byAll - readAt);
  const secondsSince = () => (readAt - at + clock.now() - cameAt) / 1000;
  const bed = conversation({
    ...{ clock, locale, hearing, country },
    conversation: held.conversation,
    memory: held.memory,
    today: () => new Date(clock.now()).toISOString().slice(0, 10),
    on: {
      say({ text, soft }) {
        lines.push({ atSeconds: secondsSince(), text, ...(soft ? { soft } : {}) });
        if (answering) readAt += readingSeconds(text) * 1000;
      },
    },
  });
  const turns: Meant[] = [];
  let answering = false;
  const pass = (toMs: number) => {
    while (bed.status === 'playing' && clock.ring(toMs)) {}
  };
  const reach = (byAll: number) => {
    const time = routineTime(byAll);
    pass(time);
    clock.set(time);
    cameAt = time;
    // Whoever speaks while an answer is read has cut it short.
    readAt = byAll;
  };
  const hear = (intent: Intent, byAll: number) => {
    // What is meant in one call is answered one after the other.
    if (turns.at(-1)?.at !== byAll) reach(byAll);
    answering = true;
    bed.hear(intent);
    answering = false;
    turns.push({ at: byAll, intent });
  };
  for (const turn of held.turns) hear(turn.intent, turn.at);
  if (turns.at(-1)?.at !== at) reach(at);
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
        seconds: secondsSince(),
        status,
        conversation: after,
        held: { ...held, country, turns },
      };
    },
  };
}
