import type { ContentRule } from '../rule.js';
import { textsIn } from '../rule.js';

const PROMISE =
  /\b(?:cures?|cured|heals?|healed|realign\w*|guarantee\w*|permanent\w*|fix(?:es|ed)?|treats?|treatment)\b/i;
/** "It does not fix anything" is the opposite of a promise. */
const DENIED = /\b(?:not|never|no|isn't|doesn't|don't)\b[^.]*$/i;
/** What people say themselves is matched and never spoken. */
const HEARD = /\.(?:aka|says)\.\d+$/;

/** Comfort is offered; nothing is promised. */
export const noPromise: ContentRule = {
  name: 'no-promise',
  language: 'en',
  teaches:
    'No sentence promises to cure, heal, treat, fix or realign, or that anything is permanent. Say what may feel better.',
  check: ({ locale: { writeParam: _, ...words } }) =>
    textsIn(words)
      .filter(([path]) => !HEARD.test(path))
      .flatMap(([path, text]) => {
        const found = PROMISE.exec(text);
        if (!found || DENIED.test(text.slice(0, found.index))) return [];
        return [{ rule: 'no-promise', where: path, message: `says "${found[0]}": "${text}".` }];
      }),
};
