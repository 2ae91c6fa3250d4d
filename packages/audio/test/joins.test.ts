import { buildRoutine, compileTimeline, enUS, renderAudioPlan } from '@supine/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEEP } from '../../../depth.js';
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
import { framesIn, layOut } from '../src/map.js';
import type { RenderedRoutine } from '../src/renderRoutine.js';
import { renderTimeline } from '../src/renderRoutine.js';
import { decodedByMpg123 } from './mpg123.js';

/** A millisecond to either side of a join. */
const NEAR_SAMPLES = 24;
/** Softer than what is heard in a quiet bedroom under speech of -20 LUFS. */
const INAUDIBLE_DB = -60;
/** The decoder's own rounding. */
const SILENT_DB = -80;

const voice = fliteVoice();
const clips = memoryClips();
afterAll(() => voice.close());

const db = (gain: number) => 20 * Math.log10(gain);
const peakOf = (samples: Float32Array) =>
  samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

/** What an ear would be hurt by, in what mpg123 decodes. */
describe.each(['ten-breaths', ...(DEEP ? ['evening-wind-down'] : [])])(
  'the sound of %s',
  (routine) => {
    const timeline = compileTimeline(buildRoutine({ routine, oneWay: true }));
    let rendered: RenderedRoutine;
    let samples: Float32Array;
    /** Where each clip stands, in samples. */
    let stands: { readonly from: number; readonly to: number }[];

    beforeAll(async () => {
      rendered = await renderTimeline(timeline, { locale: enUS, voice, clips });
      ({ samples } = await decodedByMpg123(rendered.mp3));
      const plan = renderAudioPlan(timeline, enUS, { stop: 'file' });
      stands = layOut(plan, framesIn(rendered.manifest)).sounds.map(({ startFrame, frames }) => {
        const from = (startFrame - DELAY_FRAMES) * FRAME_SAMPLES;
        return { from, to: from + frames * FRAME_SAMPLES };
      });
    });

    it('has no click where clips and silence meet', () => {
      expect(stands.length).toBeGreaterThan(10);
      const near = (at: number) =>
        db(peakOf(samples.subarray(Math.max(0, at - NEAR_SAMPLES), at + NEAR_SAMPLES)));
      for (const { from, to } of stands) {
        expect(near(from)).toBeLessThan(INAUDIBLE_DB);
        expect(near(to)).toBeLessThan(INAUDIBLE_DB);
        // Somewhere else in a clip it would be heard.
        expect(db(peakOf(samples.subarray(from, to)))).toBeGreaterThan(INAUDIBLE_DB / 2);
      }
    });

    it('is silent between the sounds', () => {
      let silentSamples = 0;
      for (const [index, { to }] of stands.entries()) {
        // A decoder lets the last frame of a clip fade over the next.
        const between = samples.subarray(to + FRAME_SAMPLES, stands[index + 1]?.from);
        silentSamples += between.length;
        if (between.length > 0) expect(db(peakOf(between))).toBeLessThan(SILENT_DB);
      }
      expect(silentSamples).toBeGreaterThan(samples.length / 3);
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
  },
);
