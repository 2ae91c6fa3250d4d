import { expect, it } from 'vitest';
import { buildRoutine } from '../english.js';
import { enUS } from '../locales/en-US/index.js';
import { timedLines } from '../speech/transcript.js';
import { compileTimeline } from '../timeline/compileTimeline.js';
import { measureHolds } from './measureHolds.js';

it('law 5: a hold that ends late is measured, with its name and its error', () => {
  const timeline = compileTimeline(buildRoutine({ routine: 'evening-wind-down' }));
  const lines = timedLines(timeline, enUS, { stop: 'say' });
  const late = lines.map((line) => ({
    ...line,
    atMs: line.atMs + (line.text.startsWith('And lift your right') ? 700 : 0),
  }));
  const wrong = measureHolds(timeline, lines, late).filter(({ errorMs }) => errorMs !== 0);
  const segmentId = 'figure-four.right.hold-1';
  const doseMs = (timeline.segments.find(({ id }) => id === segmentId)?.seconds ?? 0) * 1000;
  expect(doseMs).toBeGreaterThan(0);
  expect(wrong).toEqual([{ segmentId, doseMs, heardMs: doseMs + 700, errorMs: 700 }]);
});
