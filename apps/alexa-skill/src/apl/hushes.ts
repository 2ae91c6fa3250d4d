import type { Locale, Segment } from '@supine/core';
import type { Cue, Line } from '@supine/core/engine';
import { spokenSeconds, wordsOf } from '@supine/core/speech';
import { aplProfile } from './aplProfile.js';

/** A voice this many times slower than the estimate is reckoned with. */
const SLOWEST_VOICE = 2;

/** How long before the next word the one that is still heard ends: time for a player to let go of it. */
const HUSH_BEFORE_MS = 80;

/**
 * When the voice is hushed. A cue that a slow voice draws out would still be heard when the next word begins, and not
 * every player survives being given two.
 *
 * @param segments the stretch
 * @param locale whose words are reckoned with
 * @returns for each segment the times in milliseconds from its start; none for most
 */
export function hushesOf(segments: readonly Segment[], locale: Locale): number[][] {
  const hushes: number[][] = segments.map(() => []);
  let cue: { readonly startMs: number; readonly line: Line } | null = null;
  let segmentStartMs = 0;
  for (const [index, segment] of segments.entries()) {
    for (const word of wordsIn(segment)) {
      const startMs = segmentStartMs + word.atMs;
      if (cue && cue.startMs + longestMs(cue.line, locale) > startMs - HUSH_BEFORE_MS) {
        const before = word.atMs > 0 ? index : index - 1;
        const fromMs = word.atMs > 0 ? word.atMs : (segments[before]?.seconds ?? 0) * 1000;
        hushes[before]?.push(fromMs - HUSH_BEFORE_MS);
      }
      // What is told outside a hold is waited for; it is over when the next word begins.
      cue = segment.exact ? { startMs, line: word.line } : null;
    }
    segmentStartMs += segment.seconds * 1000;
  }
  return hushes;
}

/** The cues of an exact segment; of another its first line, before which a cue may have to end. */
function wordsIn({ exact, cues, lines }: Segment): readonly Cue[] {
  return exact ? cues : lines.slice(0, 1).map((line) => ({ atMs: 0, line }));
}

function longestMs(line: Line, locale: Locale): number {
  return spokenSeconds(wordsOf(line, locale, aplProfile), locale.estimate) * SLOWEST_VOICE * 1000;
}
