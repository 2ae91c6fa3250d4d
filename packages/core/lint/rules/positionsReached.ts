import type { ContentRule } from '../rule.js';
import { address, timelinesOf } from '../spoken.js';

/** Nobody is left to guess how to get from their back onto their side. */
export const positionsReached: ContentRule = {
  name: 'positions-reached',
  teaches: 'A position changes in a spoken transition and nowhere else.',
  check: (subject) =>
    timelinesOf(subject).flatMap((timeline) =>
      timeline.segments.flatMap((segment, index) => {
        const before = timeline.segments[index - 1];
        if (!before || before.position === segment.position || segment.kind === 'transition')
          return [];
        const message = `is ${segment.position} after ${before.position}, and no transition leads there.`;
        return [{ rule: 'positions-reached', where: address(timeline, segment), message }];
      }),
    ),
};
