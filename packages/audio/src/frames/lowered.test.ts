import { describe, expect, it } from 'vitest';
import { decodedByMpg123 } from '../../test/mpg123.js';
import { tone } from '../sound/tone.js';
import { encodeClip } from './encodeClip.js';
import { GAIN_STEP_DB, lowered } from './lowered.js';
import { FRAME_BYTES, isFrames } from './mp3Frame.js';

const levelDb = (samples: Float32Array) =>
  10 * Math.log10(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);

describe('frames that are lowered', () => {
  it.each([1, 2, 6, 12])(
    'by %i steps are as much softer to a decoder, and nothing else',
    async (steps) => {
      const clip = await encodeClip(tone().samples);
      const [loud, soft] = [
        (await decodedByMpg123(clip)).samples,
        (await decodedByMpg123(lowered(clip, steps))).samples,
      ];
      const gain = 10 ** ((-steps * GAIN_STEP_DB) / 20);
      expect(levelDb(soft) - levelDb(loud)).toBeCloseTo(-steps * GAIN_STEP_DB, 2);
      expect(levelDb(soft.map((sample, at) => sample - (loud[at] ?? 0) * gain))).toBeLessThan(-110);
    },
  );

  it('are told frame by frame how much', async () => {
    const clip = await encodeClip(tone().samples);
    const soft = lowered(clip, (frame) => (frame === 3 ? 2 : 0));
    const changed = [...soft].flatMap((byte, at) =>
      byte === clip[at] ? [] : [Math.floor(at / FRAME_BYTES)],
    );
    expect([...new Set(changed)]).toEqual([3]);
    expect(isFrames(soft)).toBe(true);
  });

  it('are silent at the end of what a frame can say, and no louder again', async () => {
    const clip = await encodeClip(tone().samples);
    const { samples } = await decodedByMpg123(lowered(clip, 400));
    expect(samples.every((sample) => Math.abs(sample) < 1e-6)).toBe(true);
  });
});
