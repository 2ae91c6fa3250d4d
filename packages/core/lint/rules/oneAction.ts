import type { ContentRule } from '../rule.js';
import { textsIn } from '../rule.js';

const PART =
  /\b(?:knees?|legs?|arms?|hands?|foot|feet|ankles?|hips?|thighs?|shoulders?|elbows?|heels?|buttocks?|wrists?|head|chin|neck|belly|chest|ribs?|back|spine|toes|fingers?|fingertips|palms?|tail|forehead|jaw|skull|thumbs?)\b/gi;
/** What moves, where it goes, and what it goes beside. */
const MOST_PARTS = 3;
/** What a sentence only leaves where it is. */
const LEAVES = /\b(?:stays?|keep|follows|faces|no|rest)\b/i;
/** What is told of an exercise, and not asked. */
const ADVICE = /\.(?:feel|stop|why|notes?)\b/;
/** "Then the other" is the same action once more. */
const SECOND_ACTION = /;|\S,? then (?!the other)/i;

/** Somebody half asleep does one thing and waits for the next. */
export const oneAction: ContentRule = {
  name: 'one-action',
  language: 'en',
  teaches:
    'A sentence asks for one action: no "then" and no semicolon inside it, and at most three parts of the body. A line brings one part somewhere.',
  check: ({ locale: { exercises, transitions, massages, sleepPositions, bedMoves } }) =>
    textsIn({ exercises, transitions, massages, sleepPositions, bedMoves }).flatMap(
      ([path, text]) => {
        const sentences = text.split(/(?<=[.?!])\s+/);
        const placing = sentences.filter((one) => one.match(PART) && !LEAVES.test(one));
        const isAdvice = ADVICE.test(path);
        const several =
          placing.length > 1 && !isAdvice
            ? [
                {
                  rule: 'one-action',
                  where: path,
                  message: `brings two parts somewhere: "${text}".`,
                },
              ]
            : [];
        return several.concat(
          sentences.flatMap((sentence) => {
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
        );
      },
    ),
};
