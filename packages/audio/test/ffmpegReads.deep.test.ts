import { buildRoutine, compileTimeline, enUS, renderAudioPlan } from '@supine/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryClips } from '../src/clips/memoryClips.js';
import { fliteVoice } from '../src/flite.js';
import { FRAME_MS } from '../src/frames/mp3Frame.js';
import type { RenderedRoutine } from '../src/renderRoutine.js';
import { renderTimeline } from '../src/renderRoutine.js';
import { decodedSeconds, hasFfmpeg, run, samplesOf, withFile } from './ffmpeg.js';
import { heardHolds } from './heardHolds.js';
import { RATE_HZ } from './heardIn.js';
import { decodedByMpg123 } from './mpg123.js';

/** A second judge of what the decoder from the registry has heard in `waveform.test.ts`. */
const SETTLED_SECONDS = 0.15;
const FARTHEST_SAMPLES = 0.03 * RATE_HZ;

/** How far from a place in the whole some samples of it are, or `null` where they are nowhere near. */
function shiftOf(part: Float32Array, whole: Float32Array, placeSeconds: number): number | null {
  const place = Math.round(placeSeconds * RATE_HZ);
  for (let shift = 0; shift <= FARTHEST_SAMPLES; shift += 1) {
    for (const at of [place + shift, place - shift]) {
      if (part.every((sample, index) => Math.abs(sample - (whole[at + index] ?? 0)) < 1e-4))
        return at - place;
    }
  }
  return null;
}

const voice = fliteVoice();
const clips = memoryClips();
afterAll(() => voice.close());

const ROUTINES = ['desk-two', 'mid-back-five', 'evening-wind-down', 'upper-back-relief'];

describe.skipIf(!hasFfmpeg).each(ROUTINES)('%s as ffmpeg reads it (needs ffmpeg)', (routine) => {
  const timeline = compileTimeline(buildRoutine({ routine }));
  const plan = renderAudioPlan(timeline, enUS, { stop: 'file' });
  let rendered: RenderedRoutine;
  let samples: Float32Array;
  beforeAll(async () => {
    rendered = await renderTimeline(timeline, { locale: enUS, voice, clips });
    ({ samples } = await decodedByMpg123(rendered.mp3));
  });

  it('plays without a warning, and sounds the same', () => {
    withFile(rendered.mp3, (file) => {
      expect(run('ffmpeg', ['-v', 'warning', '-i', file, '-f', 'null', '-']).stderr).toBe('');
      expect(Math.abs(decodedSeconds(file) * 1000 - rendered.durationMs)).toBeLessThanOrEqual(
        FRAME_MS,
      );
      // Two decoders count the same samples; a sum of seconds may differ in its last bit.
      const inTenths = (heard: ReturnType<typeof heardHolds>) =>
        heard.map((hold) => ({ ...hold, heardMs: Math.round(hold.heardMs * 10) / 10 }));
      const ffmpegHeard = inTenths(heardHolds(samplesOf(file), plan));
      expect(ffmpegHeard).toEqual(inTenths(heardHolds(samples, plan)));
    });
  });

  it('is heard from every chapter on, within 30 ms, when somebody jumps there', () => {
    withFile(rendered.mp3, (file) => {
      const whole = samplesOf(file);
      for (const { title, startMs } of rendered.chapters) {
        // A decoder needs some frames before what it gives is what it would have given.
        const fromSeconds = startMs / 1000 + SETTLED_SECONDS;
        const part = samplesOf(file, startMs / 1000, 0.6).subarray(SETTLED_SECONDS * RATE_HZ);
        // Words begin a chapter, but for the second before the first: what is compared is no pause.
        const isHeard = part.some((sample) => Math.abs(sample) > 0.02);
        expect([title, isHeard]).toEqual([title, startMs > 0]);
        expect([title, shiftOf(part, whole, fromSeconds)]).not.toEqual([title, null]);
      }
    });
  });

  it('has a chapter for every step in which something is done', () => {
    withFile(rendered.mp3, (file) => {
      const { stdout } = run('ffprobe', ['-v', 'error', '-show_chapters', '-of', 'json', file]);
      const { chapters } = JSON.parse(stdout);
      expect(chapters.map(({ tags }: { tags: { title: string } }) => tags.title)).toEqual(
        rendered.chapters.map(({ title }) => title),
      );
      const steps = new Set(
        timeline.segments.flatMap(({ exercise, step }) => (exercise ? [step] : [])),
      );
      expect(chapters.length).toBe(steps.size + 1);
    });
  });
});
