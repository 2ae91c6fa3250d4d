import type { ContentRule } from '../rule.js';
import { textsIn } from '../rule.js';

/** What a page shows and a voice stumbles over. */
const TWICE = /[.?!,]{2,}|\s{2,}|\s[.?!,]/;

export const punctuatedOnce: ContentRule = {
  name: 'punctuated-once',
  teaches: 'A sentence ends once, and one space stands between two words.',
  check: ({ locale: { exercises, transitions, routines, massages, ...rest } }) => {
    const { sleepPositions, bedMoves, remedies, causes, disagreements, redFlags, dialog } = rest;
    return textsIn({
      ...{ exercises, transitions, routines, massages, sleepPositions, bedMoves },
      ...{ remedies, causes, disagreements, redFlags, dialog },
    })
      .filter(([, text]) => TWICE.test(text))
      .map(([where, text]) => ({
        rule: 'punctuated-once',
        where,
        message: `is punctuated twice: "${text}".`,
      }));
  },
};
