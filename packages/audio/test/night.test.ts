import { buildRoutine, catalogue, compileTimeline, enUS, renderAudioPlan } from '@supine/core';
import type { PlannedSegment } from '@supine/core/speech';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEEP, DEPTH } from '../../../depth.js';
import { memoryClips } from '../src/clips/memoryClips.js';
import { fliteVoice } from '../src/flite.js';
import type { RenderedRoutine } from '../src/renderRoutine.js';
import { renderTimeline } from '../src/renderRoutine.js';
import { hasFfmpeg, run, withFile } from './ffmpeg.js';
import { levelDb, turnHeardMs } from './heardBreaths.js';
import { heardHolds } from './heardHolds.js';
import { heardIn, RATE_HZ } from './heardIn.js';
import { decodedByMpg123 } from './mpg123.js';

/** Nothing is planned before it. */
const FIRST_WORD_MS = 1000;
const FIRST_WORD_WITHIN_MS = 50;
const TURN_WITHIN_MS = 50;
const FRAME_MS = 24;
/** Above the room, and below every word. */
const WORDS_DB = -45;
const MOST_ZERO = 0.001;
const PROFILES = [
  ['bed', -20, -2],
  // The encoder raises the peaks of Flite's `rms` by more than two decibels: -2 is wanted, and lower peaks cost its loudness.
  ['speaker', -16, -0.5],
  ['phone', -18, -2],
] as const;
const WITHIN_LU = 0.5;

const voice = fliteVoice();
const clips = memoryClips();
afterAll(() => voice.close());

/** By the standard's gates, over the whole file, and between its samples. */
function loudnessHeard(file: string): { loudness: number; peak: number } {
  const filter = ['-af', 'ebur128=peak=true', '-f', 'null', '-'];
  const { stderr } = run('ffmpeg', ['-nostats', '-i', file, ...filter]);
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'));
  const figure = (name: string) =>
    Number(new RegExp(`${name}:\\s+(-?[\\d.]+)`).exec(summary)?.[1] ?? Number.NaN);
  return { loudness: figure('I'), peak: figure('Peak') };
}

interface Turn {
  readonly from: PlannedSegment;
  readonly to: PlannedSegment;
  readonly atMs: number;
}

/** Where a breath turns and no word is near, from the doses alone. */
function turnsWithoutWords(segments: readonly PlannedSegment[]): Turn[] {
  let atMs = FIRST_WORD_MS - 16;
  return segments.flatMap((to, index) => {
    const from = segments[index - 1];
    const turnMs = atMs;
    atMs += to.seconds * 1000;
    const isStill = from?.sounds.length === 0 && to.sounds.length === 0;
    return isStill && from.breath && to.breath ? [{ from, to, atMs: turnMs }] : [];
  });
}

/** Every routine in three profiles takes a quarter of an hour: a change has to pass with two. */
const ROUTINES =
  DEPTH > 1
    ? Object.keys(catalogue.routines)
    : DEEP
      ? ['ten-breaths', 'nine-in-bed']
      : ['ten-breaths'];

/** A long routine in another profile takes two minutes: those are for a deeper run. */
function profilesFor(routine: string): readonly (typeof PROFILES)[number][] {
  if (!DEEP) return [PROFILES[0]];
  return DEPTH > 1 || routine === 'ten-breaths' ? PROFILES : [PROFILES[0]];
}

/** What a room by night hears of a file, by a decoder that is not ours and without our map. */
describe.each(ROUTINES)('%s by night', (routine) => {
  const timeline = compileTimeline(buildRoutine({ routine, oneWay: true }));
  const plan = renderAudioPlan(timeline, enUS, { stop: 'file' });
  let rendered: RenderedRoutine;
  let samples: Float32Array;

  beforeAll(async () => {
    rendered = await renderTimeline(timeline, { locale: enUS, voice, clips });
    ({ samples } = await decodedByMpg123(rendered.mp3));
  });

  it('has its first word after a second, so that a loudspeaker is awake', () => {
    const [first] = heardIn(samples, WORDS_DB);
    const firstMs = (first?.fromSeconds ?? 0) * 1000;
    expect(Math.abs(firstMs - FIRST_WORD_MS)).toBeLessThanOrEqual(FIRST_WORD_WITHIN_MS);
  });

  it('is never nothing', () => {
    const zero = samples.reduce((sum, sample) => sum + (sample === 0 ? 1 : 0), 0);
    expect(zero / samples.length).toBeLessThan(MOST_ZERO);
    expect(samples.at(-1)).not.toBeNaN();
  });

  it('has every hold of ten seconds and more at its dose, within a frame', () => {
    const wrong = heardHolds(samples, plan).filter(
      ({ doseMs, heardMs }) => Math.abs(heardMs - doseMs) > FRAME_MS,
    );
    expect(wrong).toEqual([]);
  });

  it('breathes in phase where the voice has left, from soft to loud and back', () => {
    if (rendered.pushedMs > 0) return;
    const turns = turnsWithoutWords(plan.segments);
    if (routine === 'ten-breaths') expect(turns.length).toBeGreaterThan(10);
    const errors = turns.map(({ atMs }) => turnHeardMs(samples, atMs) - atMs);
    expect(errors.filter((errorMs) => Math.abs(errorMs) > TURN_WITHIN_MS)).toEqual([]);
    for (const { to, atMs } of turns) {
      const [before, after] = [
        levelDb(samples, atMs - 300, atMs),
        levelDb(samples, atMs, atMs + 300),
      ];
      // The turn to the way out is where it is loudest, and the other where it is softest.
      if (to.breath === 'out') expect(Math.min(before, after)).toBeGreaterThan(-46);
      else expect(Math.max(before, after)).toBeLessThan(-56);
    }
  });

  it.skipIf(!hasFfmpeg).each(profilesFor(routine))(
    'as for a %s is at %i LUFS, and has no peak above %d dB (needs ffmpeg)',
    async (profile, lufs, highestDb) => {
      const options = { locale: enUS, voice, clips, profile };
      const { mp3 } = profile === 'bed' ? rendered : await renderTimeline(timeline, options);
      const { loudness, peak } = withFile(mp3, loudnessHeard);
      expect(Math.abs(loudness - lufs), `${loudness} LUFS`).toBeLessThanOrEqual(WITHIN_LU);
      expect(peak).toBeLessThanOrEqual(highestDb);
    },
  );

  it('is as long as its plan and the second before it', () => {
    const heardMs = (samples.length / RATE_HZ) * 1000;
    expect(Math.abs(heardMs - rendered.durationMs)).toBeLessThanOrEqual(FRAME_MS);
  });
});
