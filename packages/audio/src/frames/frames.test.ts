import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../depth.js';
import { tone } from '../sound/tone.js';
import { encodeClip, framesFor } from './encodeClip.js';
import { infoFrame } from './infoFrame.js';
import {
  FRAME_BYTES,
  FRAME_MS,
  FRAME_SAMPLES,
  isFrames,
  mainDataBegin,
  SILENT_FRAME,
} from './mp3Frame.js';

const frameOf = (bytes: Uint8Array, index: number) => bytes.subarray(index * FRAME_BYTES);

describe('a frame', () => {
  it('is 24 ms and 144 bytes', () => {
    expect([FRAME_MS, FRAME_BYTES]).toEqual([24, 144]);
  });

  it('of silence leans on no other', () => {
    expect(isFrames(SILENT_FRAME)).toBe(true);
    expect(mainDataBegin(SILENT_FRAME)).toBe(0);
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['half a frame', SILENT_FRAME.subarray(0, 72)],
    ['a frame and a half', Uint8Array.from([...SILENT_FRAME, ...SILENT_FRAME.subarray(72)])],
    ['another bit rate', SILENT_FRAME.with(2, 0x84)],
    ['two channels', SILENT_FRAME.with(3, 0x00)],
    ['no sync word', SILENT_FRAME.with(0, 0x00)],
  ])('is not %s', (_, bytes) => {
    expect(isFrames(bytes)).toBe(false);
  });
});

describe('a clip', () => {
  it('begins with a frame that leans on none, whatever was encoded before it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 9000 }), fc.integer(), async (length, seed) => {
        const noise = Float32Array.from({ length }, (_, at) => Math.sin((seed % 97) + at * at) / 2);
        const clip = await encodeClip(noise);
        expect(clip.length).toBe(framesFor(length) * FRAME_BYTES);
        expect(isFrames(clip)).toBe(true);
        expect(mainDataBegin(frameOf(clip, 0))).toBe(0);
      }),
      { numRuns: runs(60) },
    );
  });

  it('has the same bytes after another clip as it has alone', async () => {
    const alone = await encodeClip(tone().samples);
    await encodeClip(Float32Array.from({ length: 5000 }, (_, at) => Math.sin(at) / 3));
    expect(await encodeClip(tone().samples)).toEqual(alone);
  });

  it('is as long as its sound, and two frames', () => {
    expect([1, FRAME_SAMPLES, FRAME_SAMPLES + 1].map(framesFor)).toEqual([3, 3, 4]);
  });
});

describe('the Info frame', () => {
  it('tells how many frames follow, of how many bytes, no delay, and is silent itself', () => {
    const frame = infoFrame(1234);
    expect(isFrames(frame)).toBe(true);
    expect(new TextDecoder().decode(frame.subarray(13, 17))).toBe('Info');
    expect(new DataView(frame.buffer).getUint32(21)).toBe(1234);
    expect(new DataView(frame.buffer).getUint32(25)).toBe(1234 * FRAME_BYTES);
    expect(frame.subarray(29).every((byte) => byte === 0)).toBe(true);
  });
});
