import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../depth.js';
import { byteRange } from './byteRange.js';

const range = (firstByte: number, lastByte: number) => ({ firstByte, lastByte });

describe('a range of a file of 10,000 bytes', () => {
  // The first six are the examples of RFC 9110, 14.1.2.
  it.each([
    ['bytes=0-499', range(0, 499)],
    ['bytes=500-999', range(500, 999)],
    ['bytes=-500', range(9500, 9999)],
    ['bytes=9500-', range(9500, 9999)],
    ['bytes=0-0,-1', 'whole'],
    ['bytes= 0-999, 4500-5499, -1000', 'whole'],
    ['bytes=0-', range(0, 9999)],
    ['bytes=0-0', range(0, 0)],
    ['bytes=9999-', range(9999, 9999)],
    ['bytes=9999-20000', range(9999, 9999)],
    ['bytes=-1', range(9999, 9999)],
    ['bytes=-20000', range(0, 9999)],
    ['BYTES=0-499', range(0, 499)],
    ['bytes=,0-499 ,', range(0, 499)],
    ['bytes=000-0499', range(0, 499)],
    [`bytes=0-${'9'.repeat(400)}`, range(0, 9999)],
    ['bytes=10000-', 'none'],
    ['bytes=10000-10001', 'none'],
    [`bytes=${'9'.repeat(400)}-`, 'none'],
    ['bytes=-0', 'none'],
    ['bytes=500-499', 'whole'],
    ['bytes=-', 'whole'],
    ['bytes=', 'whole'],
    ['bytes', 'whole'],
    ['bytes=a-b', 'whole'],
    ['bytes=1.5-2', 'whole'],
    ['bytes=+1-2', 'whole'],
    ['bytes=0x1-2', 'whole'],
    ['bytes=--5', 'whole'],
    ['bytes=1-2-3', 'whole'],
    ['bytes =0-499', 'whole'],
    ['bytes:0-499', 'whole'],
    ['seconds=0-499', 'whole'],
    ['', 'whole'],
    [undefined, 'whole'],
  ])('%s', (header, expected) => {
    expect(byteRange(header, 10_000)).toEqual(expected);
  });

  it('is of the file, whatever somebody sends', () => {
    const sent = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'bytes=-,0159 ') }),
      fc.string({ unit: fc.constantFrom(...'-,0159') }).map((set) => `bytes=${set}`),
    );
    fc.assert(
      fc.property(sent, fc.integer({ min: 1, max: 2000 }), (header, length) => {
        const found = byteRange(header, length);
        if (typeof found === 'string') return;
        expect(found.firstByte).toBeGreaterThanOrEqual(0);
        expect(found.firstByte).toBeLessThanOrEqual(found.lastByte);
        expect(found.lastByte).toBeLessThan(length);
      }),
      { numRuns: runs(1000) },
    );
  });
});
