import type { ContentRule } from '../rule.js';
import { textsIn } from '../rule.js';

/** What a voice says and an ear takes for something else, with what is said in its place. */
const MISHEARD: readonly (readonly [words: RegExp, heardAs: string, instead: string])[] = [
  [/\bthin bones?\b/i, 'shin bones', 'brittle bones'],
  [/^and nod\b/i, 'and not', 'chin down'],
  [/\blying nod\b/i, 'lying, not', 'small head nod'],
];
/** What people say, and names that only they use. */
const SAID_BY_PEOPLE =
  /(?:^|\.)(?:aka|says|raised|name)(?:\.|$)|^(?:hearing|slotPhrases|phrases)\b|[wW]ords\b/;

/** In the dark there is nothing to read it from. */
export const heardRight: ContentRule = {
  name: 'heard-right',
  language: 'en',
  teaches:
    'No spoken line has words that are taken for others by ear: "thin bones" is heard as "shin bones".',
  check: ({ locale }) =>
    textsIn(locale)
      .filter(([path]) => !SAID_BY_PEOPLE.test(path))
      .flatMap(([where, text]) =>
        MISHEARD.filter(([words]) => words.test(text)).map(([, heardAs, instead]) => ({
          rule: 'heard-right',
          where,
          message: `is heard as "${heardAs}": say "${instead}".`,
        })),
      ),
};
