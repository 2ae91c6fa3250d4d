import type { TimedLine } from '../speech/transcript.js';
import type { Timeline } from '../timeline/compileTimeline.js';
import type { Heard } from './heard.js';
import { sentencesOf } from './sentences.js';

/** One hold as it was heard. */
export interface MeasuredHold {
  readonly segmentId: string;
  readonly doseMs: number;
  readonly heardMs: number;
  readonly errorMs: number;
}

/**
 * How long each hold lasted for the person: from the onset of its start cue to the onset of the next line after it.
 *
 * @param timeline the timeline that was played
 * @param expected its lines in words, in order
 * @param heard what came out of the device
 * @returns every hold with its error in milliseconds; a line that was never heard ends the list
 * @example
 * const lines = timedLines(timeline, enUS, { stop: 'say' });
 * measureHolds(timeline, lines, lines).every(({ errorMs }) => errorMs === 0) // true
 */
export function measureHolds(
  timeline: Timeline,
  expected: readonly TimedLine[],
  heard: readonly Heard[],
): MeasuredHold[] {
  const onsets = onsetsOfLines(expected, heard);
  return timeline.segments
    .filter(({ kind }) => kind === 'hold')
    .flatMap(({ id, seconds }) => {
      const first = expected.findIndex(({ segmentId }) => segmentId === id);
      const after = expected.findIndex(({ segmentId }, index) => index > first && segmentId !== id);
      const startMs = onsets[first];
      const endMs = onsets[after];
      if (startMs === undefined || endMs === undefined) return [];
      const doseMs = seconds * 1000;
      const heardMs = endMs - startMs;
      return [{ segmentId: id, doseMs, heardMs, errorMs: heardMs - doseMs }];
    });
}

/** When each expected line began: when its first sentence did. Sentences between two lines are the device's own. */
function onsetsOfLines(expected: readonly TimedLine[], heard: readonly Heard[]): number[] {
  const spoken = heard.flatMap(({ atMs, text }) =>
    sentencesOf(text).map((sentence) => ({ atMs, sentence })),
  );
  const onsets: number[] = [];
  let at = 0;
  for (const { text } of expected) {
    const [first] = sentencesOf(text);
    while (at < spoken.length && spoken[at]?.sentence !== first) at += 1;
    const found = spoken[at];
    if (!found) break;
    onsets.push(found.atMs);
    at += sentencesOf(text).length;
  }
  return onsets;
}
