import { describe, expect, it } from 'vitest';
import type { Pcm } from '../pcm.js';
import { equalised } from './biquad.js';
import { limited } from './limit.js';
import { atLoudness, loudnessLufs, withGain } from './loudness.js';
import { inProfile } from './profile.js';
import { resample } from './resample.js';
import { TONE_HZ, tone } from './tone.js';
import { trim } from './trim.js';
import { withoutConstant } from './withoutConstant.js';

function sine(hz: number, sampleRateHz: number, seconds: number, gain = 0.5): Pcm {
  const samples = Float32Array.from(
    { length: Math.round(sampleRateHz * seconds) },
    (_, at) => gain * Math.sin((2 * Math.PI * hz * at) / sampleRateHz),
  );
  return { sampleRateHz, samples };
}

/** How much of a pitch is in a sound, as the gain of a sine. */
function gainAt(hz: number, { samples, sampleRateHz }: Pcm): number {
  let [real, imaginary] = [0, 0];
  for (const [at, sample] of samples.entries()) {
    real += sample * Math.cos((2 * Math.PI * hz * at) / sampleRateHz);
    imaginary += sample * Math.sin((2 * Math.PI * hz * at) / sampleRateHz);
  }
  return (2 * Math.hypot(real, imaginary)) / samples.length;
}

describe('another rate', () => {
  it.each([16_000, 22_050, 24_000, 44_100, 48_000])('keeps pitch and length from %d Hz', (rate) => {
    const there = resample(sine(1000, rate, 1), 24_000);
    expect(there.samples.length).toBe(24_000);
    expect(gainAt(1000, there)).toBeCloseTo(0.5, 2);
  });

  it('makes no pitch that was not there', () => {
    const there = resample(sine(3000, 16_000, 1), 24_000);
    // Images of 3 kHz around the old rate.
    expect(gainAt(11_000, there)).toBeLessThan(0.001);
    const lower = resample(sine(15_000, 48_000, 1), 24_000);
    expect(gainAt(9000, lower)).toBeLessThan(0.001);
  });

  it('moves nothing in time', () => {
    const samples = new Float32Array(16_000);
    samples[8000] = 1;
    const there = resample({ samples, sampleRateHz: 16_000 }, 24_000).samples;
    expect(there.indexOf(Math.max(...there))).toBe(12_000);
  });
});

describe('loudness', () => {
  it('is that of the standard: a full sine of 997 Hz in one channel is -3.01', () => {
    expect(loudnessLufs(sine(997, 48_000, 2, 1))).toBeCloseTo(-3.01, 1);
    expect(loudnessLufs(sine(997, 24_000, 2, 1))).toBeCloseTo(-3.01, 1);
  });

  it('falls as fast as the gain does', () => {
    const sound = sine(400, 24_000, 1);
    expect(loudnessLufs(withGain(sound, 0.1)) - loudnessLufs(sound)).toBeCloseTo(-20, 3);
  });

  it('is brought to what is wanted, or as near as the peaks allow', () => {
    expect(loudnessLufs(atLoudness(sine(400, 24_000, 1, 0.02), -20))).toBeCloseTo(-20, 1);
    const loud = atLoudness(sine(60, 24_000, 1), 0);
    expect(Math.max(...loud.samples)).toBeLessThan(0.8);
  });

  it('of nothing stays nothing', () => {
    const nothing = { sampleRateHz: 24_000, samples: new Float32Array(100) };
    expect(atLoudness(nothing, -20).samples.every((sample) => sample === 0)).toBe(true);
  });
});

describe('silence around a sound', () => {
  it('goes, but for a moment', () => {
    const { samples } = sine(500, 16_000, 1);
    const padded = new Float32Array(48_000);
    padded.set(samples, 16_000);
    const trimmed = trim({ samples: padded, sampleRateHz: 16_000 });
    expect(trimmed.samples.length).toBeGreaterThanOrEqual(15_900);
    expect(trimmed.samples.length).toBeLessThan(16_600);
  });

  it('alone leaves nothing', () => {
    expect(trim({ samples: new Float32Array(99), sampleRateHz: 16_000 }).samples.length).toBe(0);
  });
});

describe('the tone', () => {
  it('has one pitch, is soft and begins and ends in silence', () => {
    const sound = tone();
    expect(gainAt(TONE_HZ, sound)).toBeGreaterThan(10 * gainAt(TONE_HZ * 1.3, sound));
    expect(Math.max(...sound.samples)).toBeLessThan(0.1);
    expect([sound.samples[0], sound.samples.at(-1)]).toEqual([0, expect.closeTo(0, 3)]);
    // No strike: after a fiftieth of a second it is a tenth as loud as it will be.
    const early = Math.max(...sound.samples.subarray(0, 480));
    expect(early).toBeLessThan(Math.max(...sound.samples) / 8);
  });
});

describe('a limiter', () => {
  it('lets no peak through, between samples neither, and leaves alone what is low', () => {
    const loud = sine(5_900, 24_000, 0.3, 1);
    const peak = (sound: { samples: Float32Array; sampleRateHz: number }) =>
      Math.max(...resample(sound, 96_000).samples.map(Math.abs));
    expect(peak(limited(loud, 0.7))).toBeLessThan(0.71);
    const soft = sine(400, 24_000, 0.3, 0.3);
    expect(limited(soft, 0.7)).toBe(soft);
  });
});

describe('a shelf', () => {
  it.each([
    [100, -6],
    [4000, 0],
  ])('changes %i Hz by %i dB', (hertz, gainDb) => {
    const sound = sine(hertz, 24_000, 1, 0.5);
    const lowered = equalised(sound, [{ side: 'low', hertz: 400, gainDb: -6 }]);
    const rms = ({ samples }: { samples: Float32Array }) =>
      Math.sqrt(samples.reduce((sum, sample) => sum + sample ** 2, 0) / samples.length);
    expect(20 * Math.log10(rms(lowered) / rms(sound))).toBeCloseTo(gainDb, -0.3);
  });
});

describe('a profile', () => {
  it.each([
    ['bed', -19.25],
    ['speaker', -15.25],
    ['phone', -17.25],
  ] as const)('%s is as loud as it says, and has no peak above -2 dB', (name, lufs) => {
    const bursts = sine(300, 24_000, 0.3, 0.1);
    for (let at = 0; at < bursts.samples.length; at += 2400) {
      bursts.samples.fill(0.5, at, at + 12);
    }
    const sound = inProfile(bursts, name);
    expect(Math.max(...sound.samples)).toBeLessThan(10 ** (-2 / 20));
    if (name !== 'bed') expect(Math.abs(loudnessLufs(sound) - lufs)).toBeLessThan(0.3);
  });
});

describe('a constant part', () => {
  it('is taken out, and what is heard stays as it was', () => {
    const samples = Float32Array.from({ length: 24_000 }, (_, at) => 0.1 + Math.sin(at / 20) / 3);
    const { samples: even } = withoutConstant({ sampleRateHz: 24_000, samples });
    const mean = even.reduce((sum, sample) => sum + sample, 0) / even.length;
    expect(Math.abs(mean)).toBeLessThan(0.001);
    expect(even.every((sample, at) => Math.abs(sample - Math.sin(at / 20) / 3) < 0.05)).toBe(true);
  });
});
