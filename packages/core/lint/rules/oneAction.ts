import type { ContentRule } from '../rule.js';
import { textsIn } from '../rule.js';

const PART =
  /\b(?:knees?|legs?|arms?|hands?|foot|feet|ankles?|hips?|thighs?|shoulders?|elbows?|heels?|buttocks?|wrists?|head|chin|neck|belly|chest|ribs?|back|spine|toes|fingers?|fingertips|palms?|tail|forehead|jaw|skull|thumbs?)\b/gi;
/** What moves, where it goes, and what it goes beside. */
const MOST_PARTS = 3;
/** "Then the other" is the same action once more. */
const SECOND_ACTION = /;|\S,? then (?!the other)/i;

/** Somebody half asleep does one thing and waits for the next. */
export const oneAction: ContentRule = {
  name: 'one-action',
  language: 'en',
  teaches:
    'A sentence asks for one action: no "then" and no semicolon inside it, and at most three parts of the body.',
  check: ({ locale: { exercises, transitions, massages, sleepPositions, bedMoves } }) =>
    textsIn({ exercises, transitions, massages, sleepPositions, bedMoves }).flatMap(
      ([path, text]) =>
        text.split(/(?<=[.?!])\s+/).flatMap((sentence) => {
          const parts = new Set(sentence.match(PART)?.map((part) => part.toLowerCase()));
          const faults = [
            SECOND_ACTION.test(sentence) ? 'asks for two things' : '',
            parts.size > MOST_PARTS ? `names ${parts.size} parts of the body` : '',
          ];
          return faults
            .filter((fault) => fault !== '')
            .map((fault) => ({
              rule: 'one-action',
              where: path,
              message: `${fault}: "${sentence}".`,
            }));
        }),
    ),
};
