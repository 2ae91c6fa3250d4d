import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Frame } from './frame.js';
import { encodeFrame } from './frame.js';
import { frameReader } from './frameReader.js';

const frames = fc.array(
  fc.record({
    type: fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
    data: fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue(), { maxKeys: 4 }),
    payload: fc.oneof(fc.constant(null), fc.uint8Array({ minLength: 1, maxLength: 40 })),
  }),
  { maxLength: 5 },
);

/** What is sent, in pieces that end at the given places. */
function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const ends = [...new Set(places.map((place) => place % (bytes.length + 1))), bytes.length];
  ends.sort((one, other) => one - other);
  return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}

function together(sent: readonly Frame[]): Uint8Array {
  return new Uint8Array(Buffer.concat(sent.map(encodeFrame)));
}

/** As JSON has it: -0 is 0 there. */
const asSent = (sent: readonly Frame[]) =>
  sent.map((frame) => ({ ...frame, data: JSON.parse(JSON.stringify(frame.data)) }));

function readAll(pieces: readonly Uint8Array[]): Frame[] {
  const reader = frameReader();
  return pieces.flatMap((piece) => reader.read(piece));
}

describe('frames that come in pieces', () => {
  it('are the same wherever they are cut', () => {
    fc.assert(
      fc.property(frames, fc.array(fc.nat(), { maxLength: 20 }), (sent, places) => {
        expect(readAll(cut(together(sent), places))).toEqual(asSent(sent));
      }),
    );
  });

  it('are the same byte by byte', () => {
    fc.assert(
      fc.property(frames, (sent) => {
        const bytes = together(sent);
        expect(readAll(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(asSent(sent));
      }),
    );
  });

  it('belong to whoever reads them, and not to the socket', () => {
    const bytes = encodeFrame({ type: 'audio-chunk', payload: Uint8Array.of(1, 2, 3) });
    const [frame] = frameReader().read(bytes);
    bytes.fill(0);
    expect(frame?.payload).toEqual(Uint8Array.of(1, 2, 3));
  });
});

describe('a frame as Python writes it', () => {
  const line = (header: object, rest = '') =>
    new TextEncoder().encode(`${JSON.stringify(header)}\n${rest}`);

  it('may have its data in the line, behind it, or in both', () => {
    const data = '{"text": "ünï"}';
    const sent = line(
      { type: 'transcript', data: { language: 'en', text: '' }, data_length: 17, version: '1.7.2' },
      data,
    );
    expect(frameReader().read(sent)).toEqual([
      { type: 'transcript', data: { language: 'en', text: 'ünï' }, payload: null },
    ]);
  });

  it('may say that there is nothing', () => {
    const sent = line({ type: 'describe', data: null, data_length: 0, payload_length: null });
    expect(frameReader().read(sent)).toEqual([{ type: 'describe', data: {}, payload: null }]);
  });
});

describe('what is no frame', () => {
  const refused = (sent: string | Uint8Array, limits = {}) => {
    const bytes = typeof sent === 'string' ? new TextEncoder().encode(sent) : sent;
    try {
      return frameReader(limits).read(bytes);
    } catch (error) {
      return error instanceof Error ? `${error.name}: ${error.message}` : error;
    }
  };

  it.each([
    ['GET / HTTP/1.1\r\n', 'A frame begins with a line of JSON.'],
    ['\n', 'A frame begins with a line of JSON.'],
    [Uint8Array.of(0x22, 0xff, 0x22, 0x0a), 'A frame begins with a line of JSON.'],
    ['[]\n', 'A frame has a type, and lengths that are whole numbers.'],
    ['{"type":7}\n', 'A frame has a type, and lengths that are whole numbers.'],
    ['{"type":"a","data_length":-1}\n', 'A frame has a type, and lengths that are whole numbers.'],
    ['{"type":"a","data_length":1.5}\n', 'A frame has a type, and lengths that are whole numbers.'],
    ['{"type":"a","data_length":2}\n[]', 'The data of a frame are a JSON object.'],
    ['{"type":"a","data_length":3}\n{"a', 'The data of a frame are a JSON object.'],
    ['{"type":"a","data_length":300000}\n', 'The data of a frame may have at most 262144 bytes.'],
    [
      '{"type":"a","payload_length":300000}\n',
      'The payload of a frame may have at most 262144 bytes.',
    ],
    ['x'.repeat(70_000), 'A frame begins with a line of at most 65536 bytes.'],
  ])('%j is refused in a sentence', (sent, sentence) => {
    expect(refused(sent)).toBe(`FrameRefused: ${sentence}`);
  });

  it('never throws anything else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (sent) => {
        const answer = refused(sent);
        expect(Array.isArray(answer) || `${answer}`.startsWith('FrameRefused: ')).toBe(true);
      }),
    );
  });
});
