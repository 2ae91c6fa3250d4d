import { describe, expect, it } from 'vitest';
import { catalogue } from '../content/index.js';
import { buildRoutine } from '../english.js';
import { enUS } from '../locales/en-US/index.js';
import { advance } from '../session/advance.js';
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
  it.each(ids)(
    '%s is a timeline of its own, every line a step with its words and its time',
    (id) => {
      const timeline = timelineOf(id);
      const lines = timedLines(timeline, enUS, { stop: 'say' });
      expect(timeline.segments.map(({ lines: { length } }) => length)).toEqual(lines.map(() => 1));
      expect(timeline.seconds).toBe(
        timeline.segments.reduce((total, { seconds }) => total + seconds, 0),
      );
      const [first] = timeline.segments;
      expect(startSession(timeline, 0)[0].segmentId).toBe(first?.id);
      expect(first?.step.startsWith(`${id}.`)).toBe(true);
    },
  );

  it('goes on to the next thing to do, and back to the one before', () => {
    const timeline = timelineOf('armchair');
    const [begun] = startSession(timeline, 0);
    const [second] = advance(begun, { type: 'next', at: 1000 }, timeline);
    const [third] = advance(second, { type: 'next', at: 2000 }, timeline);
    const [back] = advance(third, { type: 'previous', at: 3000 }, timeline);
    expect([second, third, back].map(({ segmentId }) => segmentId)).toEqual([
      'armchair.cushion',
      'armchair.lean',
      'armchair.cushion',
    ]);
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
