import type { Answer } from './answer.js';
import type { Check, PainCheck } from './checks.js';
import type { AboutPain, Conversation, Screening } from './conversation.js';
import { opened } from './conversation.js';
import type { DialogKey } from './dialogKey.js';
import type { Reply } from './reply.js';
import { ask, say } from './reply.js';

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

/** In plain words what a question asks about, where one of its own words may not be understood. */
export function meaningOf({ now }: Screening | AboutPain): readonly Reply[] {
  const words = MEANS[now];
  return words ? [say(words)] : [];
}

const MEANS: Readonly<Partial<Record<Check, DialogKey>>> = {
  nerves: 'check-nerves-means',
  saddle: 'check-nerves-means',
  legs: 'check-nerves-means',
  bladder: 'check-nerves-means',
  'maybe-saddle': 'check-nerves-means',
  'maybe-leg-weakness': 'check-nerves-means',
  today: 'check-today-means',
  chest: 'check-today-means',
  'fall-or-fever': 'check-today-means',
  'maybe-chest': 'check-today-means',
  'maybe-fall': 'check-today-means',
  'maybe-unwell': 'check-today-means',
  care: 'check-care-means',
};
