import { onsetsOf } from '../../src/timeline/segment.js';
import type { ContentRule } from '../rule.js';
import { address, heard, timelinesOf } from '../spoken.js';

/** Law 4: every line a routine speaks stands in the locale. */
export const everythingHasWords: ContentRule = {
  name: 'everything-has-words',
  teaches:
    'Law 4: nothing is spoken that is not in a locale, and no line of a routine may be silent.',
  check: (subject) =>
    timelinesOf(subject).flatMap((timeline) =>
      timeline.segments.flatMap((segment) =>
        onsetsOf(segment).flatMap((cue) => {
          const words = heard(cue, subject);
          if (typeof words === 'string') return [];
          return [
            {
              rule: 'everything-has-words',
              where: address(timeline, segment),
              message: words.message,
            },
          ];
        }),
      ),
    ),
};
