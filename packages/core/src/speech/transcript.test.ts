import { describe, expect, it } from 'vitest';
import { evening } from '../../test/samples.js';
import { catalogue } from '../content/index.js';
import { buildRoutine } from '../english.js';
import { enUS } from '../locales/en-US/index.js';
import { compileTimeline } from '../timeline/compileTimeline.js';
import { clockTime, renderTranscript, timedLines } from './transcript.js';

describe('the golden transcripts', () => {
  it.each(Object.keys(catalogue.routines))(
    '%s reads as it did when it was last read aloud',
    async (routine) => {
      const timeline = compileTimeline(buildRoutine({ routine }));
      const transcript = renderTranscript(timeline, enUS, { stop: 'say' });
      await expect(transcript).toMatchFileSnapshot(`../../test/golden/en-US/${routine}.txt`);
    },
  );

  it('says every line at its own time, never two at once', () => {
    const times = timedLines(evening(), enUS, { stop: 'say' }).map(({ atMs }) => atMs);
    for (const [index, atMs] of times.entries()) {
      expect(atMs).toBeGreaterThan(times[index - 1] ?? -1);
    }
  });

  it.each([
    [0, ' 0:00'],
    [61_000, ' 1:01'],
    [600_000, '10:00'],
  ])('writes %i ms as "%s"', (ms, text) => {
    expect(clockTime(ms)).toBe(text);
  });
});
