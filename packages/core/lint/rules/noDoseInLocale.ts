import type { ContentRule } from '../rule.js';
import { textsIn } from '../rule.js';

const NUMBER =
  'one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty';
const DOSE = new RegExp(
  `\\d|\\b(?:${NUMBER})\\s+(?:seconds?|minutes?|breaths?|times|repetitions?|more times)\\b`,
  'i',
);

const NAME = /\.(name|aka\.\d+)$/;

/** Law 4: a dose is a number of the entry. */
export const noDoseInLocale: ContentRule = {
  name: 'no-dose-in-locale',
  teaches:
    'Law 4: no doses in locales. A number that depends on the dose is a parameter of the line, such as {breaths}.',
  check: ({ locale: { exercises, transitions, routines, cues, announcements } }) =>
    textsIn({ exercises, transitions, routines, cues, announcements })
      // A name may hold a number: "ten slow breaths" is what people call it.
      .filter(([path, text]) => !NAME.test(path) && DOSE.test(text))
      .map(([path, text]) => ({
        rule: 'no-dose-in-locale',
        where: path,
        message: `says a dose: "${text}".`,
      })),
};
