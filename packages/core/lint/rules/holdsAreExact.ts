import type { ContentRule } from '../rule.js';
import { address, timelinesOf } from '../spoken.js';

const SHORTEST_WITH_WORDS_INSIDE_SECONDS = 15;

/** Law 5. */
export const holdsAreExact: ContentRule = {
  name: 'holds-are-exact',
  teaches:
    'Law 5: a hold is exact. It is its own segment of exact seconds, begins with its cue, is ended by the next ' +
    'segment’s first word, and below 15 s has no other word inside.',
  check: (subject) =>
    timelinesOf(subject).flatMap((timeline) =>
      timeline.segments.flatMap((segment, index) => {
        if (segment.kind !== 'hold') return [];
        const next = timeline.segments[index + 1];
        const inside = segment.cues.filter(({ atMs }) => atMs > 0);
        const faults = [
          segment.exact && segment.lines.length === 0 ? '' : 'is not exact.',
          segment.cues[0]?.atMs === 0 ? '' : 'has no word at its start.',
          (next?.lines.length ?? 0) > 0 || next?.cues[0]?.atMs === 0 ? '' : 'is ended by no word.',
          segment.seconds >= SHORTEST_WITH_WORDS_INSIDE_SECONDS || inside.length === 0
            ? ''
            : 'is too short for words inside it.',
        ];
        return faults
          .filter((fault) => fault !== '')
          .map((message) => ({
            rule: 'holds-are-exact',
            where: address(timeline, segment),
            message,
          }));
      }),
    ),
};
