import { layOut } from '@supine/audio/join';
import { buildRoutine, compileTimeline, enUS } from '@supine/core';
import { mapOf } from '@supine/core/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NightFile } from './nightFile.js';
import { heardMsAt, LEAD_IN_MS, roomIn, saidIn, stretchOf } from './nightFile.js';
import { nightPlan, wayId } from './nightPlan.js';

const timeline = compileTimeline(buildRoutine({ routine: 'evening-wind-down' }));

/** A file in which every word takes so many frames a letter. */
function fileOf(framesPerLetter: number): NightFile {
  const { plan } = nightPlan(timeline, enUS, { stop: 'file' });
  const { map, frames } = layOut(plan, (sound) =>
    sound.type === 'words' ? Math.ceil(10 + sound.text.length * framesPerLetter) : 20,
  );
  return { url: 'blob:', durationMs: frames * 24, map, timeline };
}

describe('the file of a night', () => {
  const file = fileOf(2);

  it('has all that a locked phone may ask for: the room, what a key is answered with, and every way', () => {
    const wrong: string[] = [];
    if (!roomIn(file)) wrong.push('the room');
    for (const text of ['Stopped. Ease out slowly.', 'Carrying on.']) {
      if (!saidIn(file, text)) wrong.push(text);
    }
    for (const way of timeline.ways) {
      const found = stretchOf(file, wayId(way));
      if (!found || found.toMs - found.fromMs < way.seconds * 1000 - 24) wrong.push(wayId(way));
    }
    expect(wrong).toEqual([]);
    expect(timeline.ways.length).toBeGreaterThan(3);
  });

  it('is heard as far as the timeline goes: half a second into a segment is half a second into it', () => {
    const wrong: string[] = [];
    for (const [index, { id, startMs }] of mapOf(timeline).entries()) {
      const inFile = file.map[index];
      const leadIn = index === 0 ? LEAD_IN_MS : 0;
      const heardMs = heardMsAt(file, (inFile?.startMs ?? 0) + leadIn + 500);
      if (Math.abs(heardMs - startMs - 500) > 24)
        wrong.push(`${id}: ${heardMs} is not ${startMs + 500}`);
    }
    expect(wrong).toEqual([]);
  });

  it('never goes back, never goes beyond the routine, and waits for words that take too long', () => {
    for (const one of [file, fileOf(6)]) {
      fc.assert(
        fc.property(fc.nat(one.durationMs), fc.nat(5_000), (atMs, laterMs) => {
          const [first, second] = [heardMsAt(one, atMs), heardMsAt(one, atMs + laterMs)];
          expect(second).toBeGreaterThanOrEqual(first);
          expect(second - first).toBeLessThanOrEqual(laterMs + 48);
          expect(second).toBeLessThanOrEqual(timeline.seconds * 1000);
        }),
      );
    }
    expect(heardMsAt(file, file.durationMs)).toBe(timeline.seconds * 1000);
  });
});
