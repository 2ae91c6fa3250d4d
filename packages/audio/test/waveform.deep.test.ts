import { buildRoutine, compileTimeline, enUS, renderAudioPlan } from '@supine/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryClips } from '../src/clips/memoryClips.js';
import { fliteVoice } from '../src/flite.js';
import { FRAME_MS } from '../src/frames/mp3Frame.js';
import { LEAD_IN_FRAMES } from '../src/leadIn.js';
import type { RenderedRoutine } from '../src/renderRoutine.js';
import { renderTimeline } from '../src/renderRoutine.js';
import { TONE_HZ } from '../src/sound/tone.js';
import { HEARD_HZ, heardHolds, mapErrorsMs, markedSegments } from './heardHolds.js';
import { heardIn, RATE_HZ } from './heardIn.js';
import { decodedByMpg123 } from './mpg123.js';

const voice = fliteVoice();
const clips = memoryClips();
afterAll(() => voice.close());

const ROUTINES = ['mid-back-five', 'evening-wind-down', 'upper-back-relief'];

describe.each(ROUTINES)('the decoded waveform of %s', (routine) => {
  const timeline = compileTimeline(buildRoutine({ routine }));
  const plan = renderAudioPlan(timeline, enUS, { stop: 'file' });
  let rendered: RenderedRoutine;
  let samples: Float32Array;
  beforeAll(async () => {
    rendered = await renderTimeline(timeline, { locale: enUS, voice, clips });
    const decoded = await decodedByMpg123(rendered.mp3);
    expect([decoded.sampleRate, decoded.complaints]).toEqual([RATE_HZ, []]);
    samples = decoded.samples;
  });

  it('has every hold of ten seconds and more at its dose, within a frame', () => {
    expect(HEARD_HZ).toBe(TONE_HZ);
    const holds = heardHolds(samples, plan);
    expect(holds.length).toBeGreaterThan(0);
    for (const { id, doseMs, heardMs } of holds) {
      expect(Math.abs(heardMs - doseMs), id).toBeLessThanOrEqual(FRAME_MS);
    }
  });

  it('is where the map says, within a frame', () => {
    for (const errorMs of mapErrorsMs(samples, plan, rendered.segments)) {
      expect(Math.abs(errorMs)).toBeLessThanOrEqual(FRAME_MS);
    }
    // Not only among themselves: a tone after a pause is heard at once without a filter.
    const firstMs = rendered.segments[markedSegments(plan)[0] ?? 0]?.startMs ?? 0;
    const unfiltered = heardIn(samples, -45).map(({ fromSeconds }) => fromSeconds * 1000);
    const nearest = Math.min(...unfiltered.map((atMs) => Math.abs(atMs - firstMs)));
    expect(nearest).toBeLessThanOrEqual(FRAME_MS);
  });

  it('is as long as the map, and as the plan', () => {
    const decodedMs = (samples.length / RATE_HZ) * 1000;
    expect(Math.abs(decodedMs - rendered.durationMs)).toBeLessThanOrEqual(FRAME_MS);
    expect([rendered.pushedMs, rendered.late]).toEqual([0, []]);
    const plannedMs = LEAD_IN_FRAMES * FRAME_MS + timeline.seconds * 1000;
    expect(Math.abs(rendered.durationMs - plannedMs)).toBeLessThanOrEqual(FRAME_MS);
  });
});

describe('a file', () => {
  it('has the same bytes for the same timeline', async () => {
    const timeline = compileTimeline(buildRoutine({ routine: 'ten-breaths' }));
    const [one, other] = [
      await renderTimeline(timeline, { locale: enUS, voice, clips }),
      await renderTimeline(timeline, { locale: enUS, voice, clips: memoryClips() }),
    ];
    expect(Buffer.compare(one.mp3, other.mp3)).toBe(0);
  });

  it('fades over its last minute where somebody falls asleep', async () => {
    const timeline = compileTimeline(buildRoutine({ routine: 'breathing-to-sleep' }));
    const plan = renderAudioPlan(timeline, enUS, { stop: 'file' });
    const steps = plan.segments.flatMap(({ sounds }) => sounds.map(({ fadeStep }) => fadeStep));
    expect(steps).toEqual([...steps].sort());
    const day = renderAudioPlan(compileTimeline(buildRoutine({ routine: 'desk-two' })), enUS, {
      stop: 'file',
    });
    expect(day.segments.every(({ sounds }) => sounds.every(({ fadeStep }) => fadeStep === 0))).toBe(
      true,
    );
  });
});
