import type { Segment, Timeline } from '@supine/core';
import { enUS } from '@supine/core';
import type { DeviceWords } from '@supine/core/speech';
import { timedLines } from '@supine/core/speech';
import type { Heard } from '@supine/core/testing';
import { measureHolds } from '@supine/core/testing';
import type { Finding } from './rules/finding.js';
import { when } from './rules/finding.js';

/** Parts of a recording without words: what was told three times has a tone or is still, and by night no word ends it. */
export function withoutWords({ segments }: Timeline): ReadonlySet<string> {
  const isWithout = ({ cues, lines }: Segment) =>
    cues.some(({ often }) => often) || lines.some(({ key }) => key === 'outro.lying');
  return new Set(segments.filter(isWithout).map(({ id }) => id));
}

/** A hold of a timeline, and how long it lasted for the person; `null` where it was never heard. */
export interface HeldSeconds {
  readonly segmentId: string;
  readonly doseSeconds: number;
  readonly heldSeconds: number | null;
}

/**
 * How long each hold of a timeline was held, by the words that came out of a device.
 *
 * @param timeline the core's
 * @param device how it is stopped, since one line says so
 * @param heard what came out of it, from the first word of the timeline on
 * @param silent segments without words, which words cannot measure
 * @example heldSeconds(timeline, speechProfile, echo.heard())[0]?.heldSeconds // 20
 */
export function heldSeconds(
  timeline: Timeline,
  device: DeviceWords,
  heard: readonly Heard[],
  silent: ReadonlySet<string> = new Set(),
): HeldSeconds[] {
  const lines = timedLines(timeline, enUS, device).filter(
    ({ segmentId }) => !silent.has(segmentId),
  );
  const measured = measureHolds(timeline, lines, heard);
  return timeline.segments
    .filter(({ id, kind }) => kind === 'hold' && !silent.has(id))
    .map(({ id, seconds }) => {
      const found = measured.find(({ segmentId }) => segmentId === id);
      return {
        segmentId: id,
        doseSeconds: seconds,
        heldSeconds: found ? found.heardMs / 1000 : null,
      };
    });
}

/**
 * Rule 32: no hold is dropped, merged or shortened.
 *
 * @param held what `heldSeconds` gives
 * @param holdErrorMs how far a hold may be off, as its delivery declares; a hundredth of the hold if that is more
 */
export function holdFindings(held: readonly HeldSeconds[], holdErrorMs: number): Finding[] {
  return held.flatMap(({ segmentId, doseSeconds, heldSeconds }) => {
    if (heldSeconds === null) return when(true, 32, `${segmentId} was never heard`);
    const allowedMs = Math.max(holdErrorMs, doseSeconds * 10);
    // Sums of milliseconds are not whole.
    const isOff = Math.abs(heldSeconds - doseSeconds) * 1000 > allowedMs + 0.001;
    return when(isOff, 32, `${segmentId} was held ${heldSeconds} s instead of ${doseSeconds} s`);
  });
}
