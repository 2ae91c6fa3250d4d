import { spokenSeconds } from '../../src/speech/words.js';
import { onsetsOf } from '../../src/timeline/segment.js';
import type { ContentRule } from '../rule.js';
import { slowlySpokenSeconds } from '../slowlySpoken.js';
import { address, heard, playedOf } from '../spoken.js';

/** A breath between two sentences, so that words do not run into one another. */
const PAUSE_AFTER_LINE_SECONDS = 0.5;

/** Words longer than the seconds kept for them push a hold. */
export const speechFitsItsBudget: ContentRule = {
  name: 'speech-fits-its-budget',
  teaches:
    'A line fits the seconds its entry keeps for it, by the slower of two estimates, with half a second to spare; ' +
    'a cue fits the time to the next one. Shorten the words or give the line more seconds.',
  check: (subject) =>
    playedOf(subject).flatMap((timeline) =>
      timeline.segments.flatMap((segment) => {
        const cues = onsetsOf(segment);
        return cues.flatMap((cue, index) => {
          const words = heard(cue, subject);
          if (words instanceof Error) return [];
          const untilMs = cues[index + 1]?.atMs ?? segment.seconds * 1000;
          const budget = (untilMs - cue.atMs) / 1000;
          // What stands at an exact time is timed by whoever says it, and nothing follows the last words.
          const isTimed = index >= segment.lines.length || segment.kind === 'outro';
          const spoken = (isTimed ? spokenSeconds : slowlySpokenSeconds)(
            words,
            subject.locale.estimate,
          );
          const pause = segment.exact ? 0 : PAUSE_AFTER_LINE_SECONDS;
          if (spoken + pause <= budget) return [];
          const message = `"${words}" takes ${spoken.toFixed(1)} s and has ${budget} s.`;
          return [{ rule: 'speech-fits-its-budget', where: address(timeline, segment), message }];
        });
      }),
    ),
};
