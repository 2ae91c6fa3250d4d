import type { ContentRule } from '../rule.js';
import { textsIn } from '../rule.js';

const MOST_WORDS = 14;

/** What somebody half asleep can follow. */
export const shortLines: ContentRule = {
  name: 'short-lines',
  teaches: `A spoken sentence has at most ${MOST_WORDS} words: one action, one part of the body.`,
  check: ({
    locale: { exercises, transitions, routines, cues, announcements, dialog, easeOut, done, stop },
  }) =>
    textsIn({
      exercises,
      transitions,
      routines,
      cues,
      announcements,
      dialog,
      easeOut,
      done,
      stop,
    }).flatMap(([path, text]) =>
      text
        .split(/(?<=[.?!])\s+/)
        .map((sentence) => sentence.split(/\s+/).length)
        .filter((words) => words > MOST_WORDS)
        .map((words) => ({
          rule: 'short-lines',
          where: path,
          message: `has ${words} words: "${text}".`,
        })),
    ),
};
