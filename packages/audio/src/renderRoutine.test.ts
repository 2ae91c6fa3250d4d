import { buildRoutine, compileTimeline, enUS, renderAudioPlan } from '@supine/core';
import { describe, expect, it } from 'vitest';
import type { ClipStore } from './clips/clipStore.js';
import { memoryClips } from './clips/memoryClips.js';
import { TooLong } from './joinTimeline.js';
import { ClipMissing, layOut } from './layOut.js';
import { framesIn } from './manifest.js';
import { renderRoutine, renderTimeline } from './renderRoutine.js';
import type { Synthesizer } from './synthesizer.js';
import { SpeechFailed } from './synthesizer.js';
import { toneVoice } from './testing/toneVoice.js';

const voice = toneVoice();
const clips = memoryClips();

/** Where only the words matter, nobody has to speak them well. */
const QUICK = { locale: enUS, voice: toneVoice(), clips: memoryClips(), paceTimes: 0.5 };
const TEN_BREATHS = compileTimeline(buildRoutine({ routine: 'ten-breaths' }));

/** A voice that does something else than it is asked to. */
function voiceThat(does: Synthesizer['synthesize']): Synthesizer {
  return { id: 'broken', whispers: false, synthesize: does, close: async () => {} };
}

describe('what no file can be made by', () => {
  const voice = toneVoice();
  it.each([
    [undefined, 'A file needs options'],
    [{ locale: enUS }, 'A file needs a voice'],
    [{ voice: 'flite', locale: enUS }, 'A file needs a voice'],
    [{ voice }, 'A file needs a locale'],
    [{ voice, locale: enUS, profile: 'loud' }, 'There is no profile "loud". Profiles: bed'],
    [{ voice, locale: enUS, speaker: 'slt' }, 'A file has no option "speaker". Options: voice'],
  ])('is refused in a sentence: %o', async (options, sentence) => {
    const rendered = renderRoutine({ routine: 'ten-breaths' }, options as never);
    await expect(rendered).rejects.toThrow(TypeError);
    await expect(rendered).rejects.toThrow(sentence);
  });
});

describe('a rendered routine', () => {
  it('opens with the screen as a statement, and says how a file is stopped', async () => {
    const { webVtt } = await renderRoutine({ routine: 'evening-wind-down', minutes: 4 }, QUICK);
    expect(webVtt).toContain('With any of these, do not go on.');
    expect(webVtt).toContain('Stop this any time you like.');
  });

  it('has nothing in it that is done on the front or kneeling, unless it was asked for by name', async () => {
    const made = await renderRoutine({ region: 'lower-back', minutes: 5 }, QUICK);
    const ids = made.segments.map(({ id }) => id).join(' ');
    expect(ids).not.toMatch(/prone|cat-camel|bird-dog|childs/);
    const named = await renderRoutine({ routine: 'mid-back-five' }, QUICK);
    expect(named.segments.some(({ id }) => id.startsWith('cat-camel'))).toBe(true);
  });

  it('has captions at the times at which words are heard', async () => {
    const { webVtt, segments } = await renderTimeline(TEN_BREATHS, { locale: enUS, voice, clips });
    const stamps = [...webVtt.matchAll(/(\S+)#\d+\n(\d\d):(\d\d):(\d\d\.\d{3}) -->/g)];
    expect(stamps.length).toBeGreaterThan(10);
    for (const [, id, hours, minutes, seconds] of stamps) {
      const atMs = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
      const segment = segments.find((one) => one.id === id);
      const endMs = (segment?.startMs ?? 0) + (segment?.lengthMs ?? 0);
      expect(Math.round(atMs)).toBeGreaterThanOrEqual(segment?.startMs ?? Infinity);
      expect(atMs).toBeLessThan(endMs);
    }
  });

  it('has a manifest from which the map is the same, without a voice', async () => {
    const { manifest, segments } = await renderTimeline(TEN_BREATHS, {
      locale: enUS,
      voice,
      clips,
    });
    const plan = renderAudioPlan(TEN_BREATHS, enUS, { stop: 'file' });
    const { map } = layOut(plan, framesIn(JSON.parse(JSON.stringify(manifest))));
    expect(map).toEqual(segments.map(({ id, startMs, lengthMs }) => ({ id, startMs, lengthMs })));
    const desk = compileTimeline(buildRoutine({ routine: 'desk-two' }));
    const other = renderAudioPlan(desk, enUS, { stop: 'file' });
    expect(() => layOut(other, framesIn(manifest))).toThrow(ClipMissing);
  });

  it('whispers more softly where the voice cannot whisper', async () => {
    const aloud = await renderTimeline(TEN_BREATHS, { locale: enUS, voice, clips });
    const whispered = await renderTimeline(TEN_BREATHS, {
      locale: enUS,
      voice,
      clips,
      whisper: true,
    });
    expect(Buffer.compare(aloud.mp3, whispered.mp3)).not.toBe(0);
    expect(whispered.durationMs).toBe(aloud.durationMs);
  });

  it('tells how far it is', async () => {
    const told: number[] = [];
    const onProgress = (done: number, of: number) => told.push(done / of);
    await renderTimeline(TEN_BREATHS, { locale: enUS, voice, clips, onProgress });
    expect(told).toEqual([...told].sort((one, other) => one - other));
    expect(told.at(-1)).toBe(1);
  });
});

describe('what goes wrong', () => {
  const silent = (samples: number) => async () => ({
    sampleRateHz: 16_000,
    samples: new Float32Array(samples),
  });

  it.each([
    ['says nothing', silent(16_000)],
    ['has no samples at all', silent(0)],
    ['fails', () => Promise.reject(new SpeechFailed('The engine has no voice.'))],
  ])('a voice that %s gives a sentence and no file', async (_, does) => {
    await expect(
      renderTimeline(TEN_BREATHS, { locale: enUS, voice: voiceThat(does) }),
    ).rejects.toThrow(SpeechFailed);
  });

  it('a clip that was damaged is made again', async () => {
    const damaged: ClipStore = { get: async () => new Uint8Array(144), put: async () => {} };
    const whole = await renderTimeline(TEN_BREATHS, { locale: enUS, voice, clips });
    const mended = await renderTimeline(TEN_BREATHS, { locale: enUS, voice, clips: damaged });
    expect(Buffer.compare(whole.mp3, mended.mp3)).toBe(0);
  });

  it('a plan of hours is refused', async () => {
    const hours = { ...TEN_BREATHS, seconds: 7200 };
    await expect(renderTimeline(hours, { locale: enUS, voice, clips })).rejects.toThrow(TooLong);
  });
});
