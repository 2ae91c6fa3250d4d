import nodeId3 from 'node-id3';
import { describe, expect, it } from 'vitest';
import { id3Tag } from './id3.js';

const CHAPTERS = [
  { id: 'intro', title: 'Settle in', startMs: 0, endMs: 15_000.4 },
  { id: 'knees.left', title: 'Knees – “left” 🛏', startMs: 15_000.4, endMs: 3_599_999 },
];

describe('the tag of a file', () => {
  const read = nodeId3.read(Buffer.from(id3Tag('Evening – ü', CHAPTERS)));

  it('is read by another program with title, artist and album', () => {
    expect(read).toMatchObject({
      title: 'Evening – ü',
      artist: 'Supine',
      album: 'Supine',
      genre: 'Speech',
    });
  });

  it('has its chapters in their order, and a table of contents that names them', () => {
    expect(
      read.chapter?.map(({ elementID, startTimeMs, endTimeMs, tags }) => [
        elementID,
        startTimeMs,
        endTimeMs,
        tags?.title,
      ]),
    ).toEqual([
      ['intro', 0, 15_000, 'Settle in'],
      ['knees.left', 15_000, 3_599_999, 'Knees – “left” 🛏'],
    ]);
    expect(read.tableOfContents?.[0]).toMatchObject({
      isOrdered: true,
      elements: ['intro', 'knees.left'],
    });
  });

  it('has no byte in its size that looks like the beginning of sound', () => {
    const tag = id3Tag('x'.repeat(500), CHAPTERS);
    expect([...tag.subarray(6, 10)].every((byte) => byte < 0x80)).toBe(true);
    expect(tag.subarray(6, 10).reduce((sum, byte) => sum * 128 + byte, 0)).toBe(tag.length - 10);
  });
});
