import type { Segment } from '@supine/core';
import { enUS } from '@supine/core';
import { onsetsOf } from '@supine/core/engine';
import { spokenSeconds, wordsOf } from '@supine/core/speech';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../depth.js';
import { holdsForEach } from '../../../../grid.js';
import { aplProfile } from '../../src/apl/index.js';
import { listOf, recordOf } from '../../src/record.js';
import type { Played } from './commandClock.js';
import { playCommands } from './commandClock.js';
import type { RenderedStretch } from './stretches.js';
import { everyStretch, FIRST } from './stretches.js';

function play({ directive }: RenderedStretch, speechMs: (line: number) => number): Played {
  return playCommands(recordOf(directive.document)['onMount'], speechMs);
}

function linesOf({ directive }: RenderedStretch): string[] {
  const { properties } = recordOf(recordOf(directive.datasources)['stretch']);
  return listOf(recordOf(properties)['lines']).map((line) => String(recordOf(line)['text']));
}

/** When each segment begins, and when the last one ends. */
function startsOf({ done, endMs }: Played): number[] {
  return [...done.flatMap(({ atMs, ...rest }) => (rest.what === 'scene' ? [atMs] : [])), endMs];
}

/** What is heard of a segment on this device: of an exact one its cues, of another its lines. */
function heardIn(segment: Segment): { atMs: number; text: string }[] {
  return onsetsOf(segment).map(({ atMs, line }) => ({
    atMs,
    text: wordsOf(line, enUS, aplProfile),
  }));
}

const cells = everyStretch.map((stretch) => {
  const played = play(stretch, () => 0);
  return [stretch.name, { stretch, played, starts: startsOf(played) }] as const;
});

describe('the commands of every stretch', () => {
  it('give every segment its seconds, in order', () => {
    holdsForEach(cells, ({ stretch, starts }) => {
      const lengths = stretch.segments.map(
        (_, index) => (starts[index + 1] ?? 0) - (starts[index] ?? 0),
      );
      expect(lengths).toEqual(stretch.segments.map(({ seconds }) => seconds * 1000));
    });
  });

  it('speak every line at its time, after the words that come first', () => {
    holdsForEach(cells, ({ stretch, played, starts }) => {
      const lines = linesOf(stretch);
      const heard = played.done.flatMap((happened) =>
        happened.what === 'speaks' ? [{ atMs: happened.atMs, text: lines[happened.number] }] : [],
      );
      const planned = stretch.segments.flatMap((segment, index) =>
        heardIn(segment).map(({ atMs, text }) => ({ atMs: (starts[index] ?? 0) + atMs, text })),
      );
      expect(heard).toEqual([{ atMs: 0, text: FIRST }, ...planned]);
    });
  });

  it('report every step when it begins, and the end', () => {
    holdsForEach(cells, ({ stretch, played, starts }) => {
      const sent = played.done.flatMap((happened) =>
        happened.what === 'sends' ? [[happened.atMs, ...happened.arguments]] : [],
      );
      const steps = stretch.segments.flatMap((segment, index) =>
        segment.step === stretch.segments[index - 1]?.step
          ? []
          : [[starts[index], 'reached', segment.id]],
      );
      // Whoever answers takes the document away; an event that is lost on the way is sent again.
      const overs = [0, 9000, 18_000].map((laterMs) => [
        played.endMs + laterMs,
        'over',
        stretch.segments.at(-1)?.id,
      ]);
      expect(sent).toEqual([...steps, ...overs]);
    });
  });
});

describe('whatever the voice', () => {
  const anyStretch = fc.constantFrom(...everyStretch);
  /** From instantly spoken to longer than any hold. */
  const anyVoice = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 60 });

  it('an exact segment lasts exactly its seconds, and a spoken one at least', () => {
    fc.assert(
      fc.property(anyStretch, anyVoice, (stretch, lengthsMs) => {
        const played = play(stretch, (line) => lengthsMs[line % lengthsMs.length] ?? 0);
        const starts = startsOf(played);
        for (const [index, { id, seconds, exact }] of stretch.segments.entries()) {
          const lengthMs = (starts[index + 1] ?? 0) - (starts[index] ?? 0);
          if (exact) expect([id, lengthMs]).toEqual([id, seconds * 1000]);
          else expect(lengthMs).toBeGreaterThanOrEqual(seconds * 1000);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('nothing that is told outside a hold is cut off, or begins while something else is told', () => {
    fc.assert(
      fc.property(anyStretch, anyVoice, (stretch, lengthsMs) => {
        const { done } = play(stretch, (line) => lengthsMs[line % lengthsMs.length] ?? 0);
        let segment: Segment | undefined;
        let toldUntilMs = 0;
        for (const happened of done) {
          if (happened.what === 'scene') segment = stretch.segments[happened.number];
          if (happened.what !== 'speaks') continue;
          expect(happened.atMs).toBeGreaterThanOrEqual(toldUntilMs);
          if (!segment?.exact) toldUntilMs = happened.untilMs;
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it.each([1, 1.25, 2])(
    'of %s times the estimate, no player is given two lines at once',
    (pace) => {
      let hushed = 0;
      for (const stretch of everyStretch) {
        const lines = linesOf(stretch);
        const { done } = play(
          stretch,
          (line) => spokenSeconds(lines[line] ?? '', enUS.estimate) * pace * 1000,
        );
        let heardUntilMs = 0;
        for (const happened of done) {
          if (happened.what === 'hushes') {
            hushed += 1;
            heardUntilMs = Math.min(heardUntilMs, happened.atMs);
          }
          if (happened.what !== 'speaks') continue;
          expect(happened.atMs).toBeGreaterThanOrEqual(heardUntilMs);
          heardUntilMs = happened.untilMs;
        }
      }
      expect(hushed).toBeGreaterThan(10);
    },
  );

  it('the error of a hold is declared, and no larger than half a second', () => {
    expect(aplProfile.mixes).toBe(true);
    expect(aplProfile.holdErrorMs).toBeGreaterThan(0);
    expect(aplProfile.holdErrorMs).toBeLessThanOrEqual(500);
  });
});
