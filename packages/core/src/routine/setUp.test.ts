import { describe, expect, it } from 'vitest';
import { catalogue } from '../content/index.js';
import { buildRoutine } from '../english.js';
import { enUS } from '../locales/en-US/index.js';
import { startSession } from '../session/startSession.js';
import { renderTranscript, timedLines } from '../speech/transcript.js';
import { compileTimeline } from '../timeline/compileTimeline.js';

/** The position for pregnancy has a routine of the same name, which goes before it. */
const ids = [...Object.keys(catalogue.sleepPositions), ...Object.keys(catalogue.bedMoves)].map(
  (id) => (Object.hasOwn(catalogue.routines, id) ? `${id}-position` : id),
);
const timelineOf = (routine: string, sore?: 'left' | 'right') =>
  compileTimeline(buildRoutine({ routine, ...(sore ? { sore } : {}) }));

describe('sleep positions and moves in bed', () => {
  it.each(ids)('%s is a timeline of its own, every line with its words and its time', (id) => {
    const timeline = timelineOf(id);
    const lines = timedLines(timeline, enUS, { stop: 'say' });
    expect(lines.length).toBeGreaterThan(0);
    expect(timeline.seconds).toBe(
      timeline.segments[0]?.lines.reduce((total, { seconds }) => total + seconds, 0),
    );
    expect(startSession(timeline, 0)[0].segmentId).toBe(id);
  });

  it('reads as it did when it was last read aloud', async () => {
    const page = ids
      .map((id) => `# ${id}\n${renderTranscript(timelineOf(id), enUS, { stop: 'say' })}`)
      .join('\n');
    await expect(page).toMatchFileSnapshot('../../test/golden/en-US/set-ups.txt');
  });

  it('brings the sore side on top when somebody turns over', () => {
    const words = (sore: 'left' | 'right') =>
      renderTranscript(timelineOf('turn-over', sore), enUS, { stop: 'say' });
    expect(words('right')).toContain('roll to your left');
    expect(words('left')).toContain('roll to your right');
  });
});
