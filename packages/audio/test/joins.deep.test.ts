import { buildRoutine, compileTimeline, enUS, renderAudioPlan } from '@supine/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryClips } from '../src/clips/memoryClips.js';
import { fliteVoice } from '../src/flite.js';
import { DELAY_FRAMES } from '../src/frames/delay.js';
import {
  FRAME_BYTES,
  FRAME_MS,
  FRAME_SAMPLES,
  mainDataBegin,
  SILENT_FRAME,
} from '../src/frames/mp3Frame.js';
import { layOut } from '../src/layOut.js';
import { framesIn } from '../src/manifest.js';
import type { RenderedRoutine } from '../src/renderRoutine.js';
import { renderTimeline } from '../src/renderRoutine.js';
import { decodedByMpg123 } from './mpg123.js';

/** A millisecond to either side of a join. */
const NEAR_SAMPLES = 24;
/** The highest peaks of the room, and of the loudest breath. */
const ROOM_DB = -48;
const BREATH_DB = -24;
/** Softer than what is heard in a quiet bedroom under speech of -20 LUFS. */
const INAUDIBLE_DB = -60;
/** From one sample to the next, in the loudest breath. */
const STEEPEST_DB = -24;

const voice = fliteVoice();
const clips = memoryClips();
afterAll(() => voice.close());

const db = (gain: number) => 20 * Math.log10(gain);
const peakOf = (samples: Float32Array) =>
  samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

/** What an ear would be hurt by, in what mpg123 decodes. */
describe.each(['ten-breaths', 'evening-wind-down'])('the sound of %s', (routine) => {
  const timeline = compileTimeline(buildRoutine({ routine, oneWay: true }));
  let rendered: RenderedRoutine;
  let samples: Float32Array;
  /** Where each clip stands, in samples. */
  let stands: { readonly from: number; readonly to: number }[];
  let breathing: typeof stands;

  beforeAll(async () => {
    rendered = await renderTimeline(timeline, { locale: enUS, voice, clips });
    ({ samples } = await decodedByMpg123(rendered.mp3));
    const plan = renderAudioPlan(timeline, enUS, { stop: 'file' });
    const { sounds, breaths } = layOut(plan, framesIn(rendered.manifest));
    stands = sounds.map(({ startFrame, frames }) => {
      const from = (startFrame - DELAY_FRAMES) * FRAME_SAMPLES;
      return { from, to: from + frames * FRAME_SAMPLES };
    });
    breathing = breaths.map(({ startFrame, frames }) => ({
      from: startFrame * FRAME_SAMPLES,
      to: (startFrame + frames) * FRAME_SAMPLES,
    }));
  });

  it('has no click where a clip begins or ends: nothing there is louder than air', () => {
    expect(stands.length).toBeGreaterThan(10);
    const near = (at: number) =>
      db(peakOf(samples.subarray(Math.max(0, at - NEAR_SAMPLES), at + NEAR_SAMPLES)));
    const isInBreath = (at: number) => breathing.some(({ from, to }) => at >= from && at <= to);
    for (const { from, to } of stands) {
      for (const at of [from, to]) {
        expect(near(at)).toBeLessThan(isInBreath(at) ? BREATH_DB : ROOM_DB);
      }
      // Somewhere else in a clip it would be heard.
      expect(db(peakOf(samples.subarray(from, to)))).toBeGreaterThan(INAUDIBLE_DB / 2);
    }
  });

  it('has no click between the sounds: nothing there is steeper than air', () => {
    for (const [index, { to }] of stands.entries()) {
      const between = samples.subarray(
        to - FRAME_SAMPLES,
        (stands[index + 1]?.from ?? samples.length) + FRAME_SAMPLES,
      );
      const steepest = between.reduce(
        (most, sample, at) =>
          Math.max(most, at === 0 ? 0 : Math.abs(sample - (between[at - 1] ?? 0))),
        0,
      );
      expect(db(steepest)).toBeLessThan(STEEPEST_DB);
    }
  });

  it('is cut off nowhere, and has no constant part', () => {
    expect(db(peakOf(samples))).toBeLessThan(-2);
    const mean = samples.reduce((sum, sample) => sum + sample, 0) / samples.length;
    expect(db(Math.abs(mean))).toBeLessThan(INAUDIBLE_DB);
  });

  it('begins every chapter with the first frame of a clip, which leans on none', () => {
    const soundAt = rendered.mp3.length - (rendered.durationMs / FRAME_MS) * FRAME_BYTES;
    for (const { title, startMs } of rendered.chapters) {
      const at = soundAt + (startMs / FRAME_MS) * FRAME_BYTES;
      const frame = rendered.mp3.subarray(at, at + FRAME_BYTES);
      expect([title, mainDataBegin(frame)]).toEqual([title, 0]);
      expect([title, Buffer.compare(frame, SILENT_FRAME) === 0]).toEqual([title, false]);
    }
  });
});
