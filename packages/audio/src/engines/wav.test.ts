import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../depth.js';
import { SpeechFailed } from '../synthesizer.js';
import { readRawPcm } from './rawPcm.js';
import { readWav } from './wav.js';

interface Kind {
  readonly format: number;
  readonly bits: number;
  readonly channels?: number;
  readonly rateHz?: number;
  readonly extensible?: boolean;
}

const uint16 = (value: number) => [value & 255, value >> 8];
const uint32 = (value: number) => [...uint16(value & 0xffff), ...uint16(value >>> 16)];
const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const chunk = (tag: string, body: readonly number[], length = body.length) => [
  ...ascii(tag),
  ...uint32(length),
  ...body,
  ...(body.length % 2 === 1 ? [0] : []),
];
const riff = (...chunks: readonly number[][]) => {
  const body = chunks.flat();
  return Uint8Array.from([...ascii('RIFF'), ...uint32(body.length + 4), ...ascii('WAVE'), ...body]);
};

function fmt({ format, bits, channels = 1, rateHz = 16_000, extensible = false }: Kind): number[] {
  const frameBytes = (channels * bits) / 8;
  const common = [
    ...uint16(extensible ? 0xfffe : format),
    ...uint16(channels),
    ...uint32(rateHz),
    ...uint32(rateHz * frameBytes),
    ...uint16(frameBytes),
    ...uint16(bits),
  ];
  const rest = [...uint16(22), ...uint16(bits), ...uint32(0), ...uint16(format)];
  return chunk('fmt ', extensible ? [...common, ...rest, ...new Array(14).fill(0)] : common);
}

const float32 = (...values: number[]) => [...new Uint8Array(Float32Array.from(values).buffer)];
const float64 = (...values: number[]) => [...new Uint8Array(Float64Array.from(values).buffer)];
const MONO: Kind = { format: 1, bits: 16 };
const zeros = (count: number) => new Array<number>(count).fill(0);
const HALF_UP = [0, 64];
const HALF_DOWN = [0, 192];

describe('a WAV file', () => {
  it.each<[string, Kind, number[], number[]]>([
    ['8 bits', { format: 1, bits: 8 }, [128, 192, 0, 255], [0, 0.5, -1, 127 / 128]],
    ['16 bits', MONO, [0, 0, 0, 64, 0, 128, 255, 127], [0, 0.5, -1, 32767 / 32768]],
    ['24 bits', { format: 1, bits: 24 }, [0, 0, 64, 0, 0, 128, 1, 0, 0], [0.5, -1, 2 ** -23]],
    ['32 bits', { format: 1, bits: 32 }, [0, 0, 0, 64, 0, 0, 0, 128], [0.5, -1]],
    ['floats', { format: 3, bits: 32 }, float32(0.25, -1), [0.25, -1]],
    [
      'two channels',
      { ...MONO, channels: 2 },
      [...HALF_UP, 0, 0, ...HALF_UP, ...HALF_DOWN],
      [0.25, 0],
    ],
    ['an extended format', { ...MONO, extensible: true }, HALF_UP, [0.5]],
    ['floats, extended', { format: 3, bits: 32, extensible: true }, float32(0.5), [0.5]],
    ['doubles', { format: 3, bits: 64 }, float64(0.25, -1), [0.25, -1]],
    ['44.1 kHz', { ...MONO, rateHz: 44_100 }, HALF_UP, [0.5]],
  ])('of %s is read', (_, kind, data, samples) => {
    const sound = readWav(riff(fmt(kind), chunk('data', data)));
    expect([...sound.samples]).toEqual(samples);
    expect(sound.sampleRateHz).toBe(kind.rateHz ?? 16_000);
  });

  it.each([
    [
      'chunks before, between and after, of odd length too',
      [
        chunk('JUNK', [1, 2, 3]),
        fmt(MONO),
        chunk('LIST', [1]),
        chunk('data', HALF_UP),
        chunk('bext', [9, 9]),
      ],
    ],
    ['a length that a stream left open', [fmt(MONO), chunk('data', HALF_UP, 0xffff_ffff)]],
    ['the length that pocket-tts leaves open', [fmt(MONO), chunk('data', HALF_UP, 2_000_000_000)]],
    ['a length that a stream left at 0', [fmt(MONO), chunk('data', [...HALF_UP, ...zeros(8)], 0)]],
    ['the length that espeak-ng leaves open', [fmt(MONO), chunk('data', HALF_UP, 0x7fff_f000)]],
    [
      'half a sample at the end of a stream',
      [fmt(MONO), chunk('data', [...HALF_UP, 7], 0xffff_ffff)],
    ],
  ])('with %s is read', (_, chunks) => {
    expect([...readWav(riff(...chunks)).samples].slice(0, 1)).toEqual([0.5]);
  });

  it('is read where it stands inside a longer buffer', () => {
    const wav = riff(fmt(MONO), chunk('data', HALF_UP));
    const longer = new Uint8Array(wav.length + 9);
    longer.set(wav, 7);
    expect([...readWav(longer.subarray(7, 7 + wav.length)).samples]).toEqual([0.5]);
  });

  const whole = riff(fmt(MONO), chunk('data', HALF_UP));
  it.each<[string, Uint8Array, string]>([
    ['nothing at all', new Uint8Array(), 'is not a WAV file'],
    ['a web page', Uint8Array.from(ascii('<!doctype html><p>Sign in')), 'is not a WAV file'],
    ['half a header', whole.subarray(0, 22), 'damaged: it is cut off'],
    ['a header with nothing behind it', whole.subarray(0, 12), 'damaged: there is no sound in it'],
    ['a file without its end', whole.subarray(0, -1), 'damaged: it is cut off'],
    ['sound before its format', riff(chunk('data', HALF_UP)), 'damaged: its sound comes before'],
    ['a format that is too short', riff(chunk('fmt ', [1, 0]), chunk('data', HALF_UP)), 'cut off'],
    ['0 Hz', riff(fmt({ ...MONO, rateHz: 0 }), chunk('data', HALF_UP)), 'its rate is 0 Hz'],
    ['six channels', riff(fmt({ ...MONO, channels: 6 }), chunk('data', HALF_UP)), '6 channels'],
    ['no channel', riff(fmt({ ...MONO, channels: 0 }), chunk('data', HALF_UP)), '0 channels'],
    ['12 bits', riff(fmt({ format: 1, bits: 12 }), chunk('data', HALF_UP)), 'format 1 of 12 bits'],
    ['a-law', riff(fmt({ format: 6, bits: 8 }), chunk('data', HALF_UP)), 'format 6 of 8 bits'],
    [
      'floats that are none',
      riff(fmt({ format: 3, bits: 32 }), chunk('data', float32(Number.NaN))),
      'not numbers',
    ],
  ])('that is %s is refused', (_, bytes, why) => {
    const read = () => readWav(bytes);
    expect(read).toThrow(SpeechFailed);
    expect(read).toThrow(why);
  });

  it('is never half read: whatever its bytes are, there is a sound of finite samples or SpeechFailed', () => {
    const anyWav = fc.tuple(fc.nat(60), fc.uint8Array({ maxLength: 12 })).map(([at, noise]) => {
      const bytes = riff(fmt(MONO), chunk('data', [...HALF_UP, ...HALF_DOWN, 0, 0, 0, 0]));
      bytes.set(noise.subarray(0, Math.max(0, bytes.length - at)), Math.min(at, bytes.length));
      return bytes;
    });
    fc.assert(
      fc.property(fc.oneof(anyWav, fc.uint8Array({ maxLength: 80 })), (bytes) => {
        try {
          expect(readWav(bytes).samples.every(Number.isFinite)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(SpeechFailed);
        }
      }),
      { numRuns: runs(2000) },
    );
  });
});

describe('sound without a header', () => {
  it('is read at the rate that was agreed on', () => {
    const sound = readRawPcm(Uint8Array.from([...HALF_UP, ...HALF_DOWN]), 24_000);
    expect(sound).toEqual({ sampleRateHz: 24_000, samples: Float32Array.from([0.5, -0.5]) });
  });

  it('is refused when its last sample is cut in half', () => {
    expect(() => readRawPcm(Uint8Array.from([0, 64, 0]), 24_000)).toThrow(SpeechFailed);
  });
});
