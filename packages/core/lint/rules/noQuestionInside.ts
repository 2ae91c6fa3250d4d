import { onsetsOf } from '../../src/timeline/segment.js';
import type { ContentRule } from '../rule.js';
import { address, heard, timelinesOf } from '../spoken.js';

/** Whoever is half asleep may stay silent from the first step to the last. */
export const noQuestionInside: ContentRule = {
  name: 'no-question-inside',
  teaches: 'No line of a timeline asks anything: nobody has to answer to get to the end.',
  check: (subject) =>
    timelinesOf(subject).flatMap((timeline) =>
      timeline.segments.flatMap((segment) =>
        onsetsOf(segment).flatMap((cue) => {
          const words = heard(cue, subject);
          if (words instanceof Error || !words.includes('?')) return [];
          return [
            {
              rule: 'no-question-inside',
              where: address(timeline, segment),
              message: `asks "${words}".`,
            },
          ];
        }),
      ),
    ),
};
