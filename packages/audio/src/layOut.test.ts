import type { AudioPlan } from '@supine/core';
import { buildRoutine, catalogue, compileTimeline, enUS, renderAudioPlan } from '@supine/core';
import type { PlannedSegment } from '@supine/core/speech';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../depth.js';
import { FRAME_MS } from './frames/mp3Frame.js';
import { ClipMissing, layOut } from './layOut.js';
import { LEAD_IN_FRAMES } from './leadIn.js';

const LEAD_IN_MS = LEAD_IN_FRAMES * FRAME_MS;

const planOf = (routine: string) =>
  renderAudioPlan(compileTimeline(buildRoutine({ routine })), enUS, { stop: 'file' });

/** A plan of segments with one sentence each. */
function planWith(...segments: readonly (readonly [seconds: number, exact: boolean])[]): AudioPlan {
  return {
    hash: '0',
    routine: 'test',
    seconds: segments.reduce((sum, [seconds]) => sum + seconds, 0),
    segments: segments.map(
      ([seconds, exact], index): PlannedSegment => ({
        id: `s${index}`,
        step: `s${index}`,
        kind: exact ? 'hold' : 'setup',
        seconds,
        exact,
        sounds: [{ type: 'words', text: `words ${index}`, atMs: 0, fadeStep: 0 }],
      }),
    ),
  };
}

const frames = (ms: number) => Math.ceil(ms / FRAME_MS);

describe('the map of a file', () => {
  it.each(Object.keys(catalogue.routines))(
    '%s: short words leave every segment within a frame of its plan',
    (routine) => {
      const plan = planOf(routine);
      const { map, pushedMs, late } = layOut(plan, () => 10);
      let plannedMs = 0;
      expect(map[0]?.startMs).toBe(0);
      for (const [index, { seconds }] of plan.segments.entries()) {
        // The second before the first word belongs to the first segment.
        const startMs = plannedMs === 0 ? 0 : LEAD_IN_MS + plannedMs;
        expect(Math.abs((map[index]?.startMs ?? 0) - startMs)).toBeLessThanOrEqual(FRAME_MS / 2);
        plannedMs += seconds * 1000;
      }
      expect([pushedMs, late]).toEqual([0, []]);
    },
  );

  it('is pushed by words that take longer than their time, and says by how much', () => {
    const { map, pushedMs } = layOut(planWith([2, false], [30, true], [2, false]), ({ atMs }) =>
      frames(atMs === 0 ? 3000 : 0),
    );
    // A second too long each, the first and the last, behind the lead-in.
    expect(Math.abs(pushedMs - 2000)).toBeLessThanOrEqual(FRAME_MS);
    expect(map[1]?.startMs).toBe(LEAD_IN_MS + 3000);
    expect(map[1]?.lengthMs).toBeCloseTo(30_000, -2);
  });

  it('never makes a hold longer, and tells which words are late', () => {
    const plan = planWith([2, false], [10, true], [2, false]);
    const { map, late } = layOut(plan, (sound) =>
      frames(sound.type === 'words' && sound.text === 'words 1' ? 11_000 : 500),
    );
    expect(Math.abs((map[1]?.lengthMs ?? 0) - 10_000)).toBeLessThanOrEqual(FRAME_MS);
    expect(late).toEqual([]);
  });

  it('has no two sounds at the same time, whatever their lengths', () => {
    const plan = planOf('evening-wind-down');
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 3, max: 400 }), { minLength: 5 }), (lengths) => {
        let next = 0;
        const { sounds, map, frames: all } = layOut(plan, () => lengths[next++ % lengths.length]);
        for (const [index, sound] of sounds.slice(1).entries()) {
          const before = sounds[index];
          expect(sound.startFrame).toBeGreaterThanOrEqual(
            (before?.startFrame ?? 0) + (before?.frames ?? 0),
          );
        }
        expect(map.reduce((sum, { lengthMs }) => sum + lengthMs, 0)).toBe(all * FRAME_MS);
        expect(map.every(({ lengthMs }) => lengthMs >= 0)).toBe(true);
      }),
      { numRuns: runs(200) },
    );
  });

  it('refuses a plan with words of which nobody has made a clip', () => {
    expect(() => layOut(planWith([2, false]), () => undefined)).toThrow(ClipMissing);
  });
});
