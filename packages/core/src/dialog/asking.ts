import type { Answer } from './answer.js';
import type { PainCheck } from './checks.js';
import type { AboutPain, Conversation, Screening } from './conversation.js';
import { opened } from './conversation.js';
import { ask } from './reply.js';

/** Asks the question that is due, and keeps what comes after it. */
export function asking(open: Screening | AboutPain, now: Conversation): Answer {
  const {
    again: _,
    unsure: __,
    listed: ___,
    insisted: ____,
    ...asked
  } = { listed: undefined, insisted: undefined, ...open };
  return {
    next: opened(now, asked as Screening | AboutPain),
    replies: [ask(`check-${open.now}`, `check-${open.now}-again`)],
  };
}

/** The same question once more, in fewer words. */
export function askingAgain(open: Screening | AboutPain, now: Conversation): Answer {
  const words = `check-${open.now}-again` as const;
  return { next: opened(now, { ...open, again: true }), replies: [ask(words, words)] };
}

/** The question that is due in fewer words, after something else was answered; it does not count as asked again. */
export function askingShortly(open: Screening | AboutPain, now: Conversation): Answer {
  const { next } = asking(open, now);
  return { next, replies: askingAgain(open, now).replies };
}

/** Asks about a pain. */
export function askAboutPain(check: PainCheck, now: Conversation): Answer {
  return asking({ is: 'about-pain', now: check }, now);
}
