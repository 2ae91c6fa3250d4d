import type { Chapter } from './chapters.js';

const VERSION = [3, 0] as const;
const UTF_16 = 1;
/** Nobody needs to know where in bytes a chapter is; a player goes by its time. */
const NO_OFFSET = 0xffff_ffff;
const TOP_LEVEL_AND_ORDERED = 0b11;
/** A table of contents counts its entries in one byte. */
const MOST_CHAPTERS = 255;

/**
 * The tag at the front of a file: its title, and its chapters with a table of contents. https://id3.org/id3v2.3.0 and
 * https://id3.org/id3v2-chapters-1.0
 *
 * @param title of the routine
 * @param chapters in their order; what is behind the 255th is none
 * @returns an ID3v2.3 tag
 */
export function id3Tag(title: string, chapters: readonly Chapter[]): Uint8Array {
  const listed = chapters.slice(0, MOST_CHAPTERS);
  const frames = joined([
    text('TIT2', title),
    text('TALB', 'Supine'),
    text('TPE1', 'Supine'),
    text('TCON', 'Speech'),
    frame('CTOC', [
      name('toc'),
      [TOP_LEVEL_AND_ORDERED, listed.length],
      ...listed.map(({ id }) => name(id)),
    ]),
    ...listed.map(({ id, title: named, startMs, endMs }) =>
      frame('CHAP', [
        name(id),
        ...[startMs, endMs, NO_OFFSET, NO_OFFSET].map((ms) => fourBytes(Math.round(ms))),
        text('TIT2', named),
      ]),
    ),
  ]);
  const { length } = frames;
  // Seven bits a byte, so that no size looks like the beginning of sound.
  const size = [21, 14, 7, 0].map((shift) => (length >> shift) & 0x7f);
  return joined([latin('ID3'), VERSION, [0], size, frames]);
}

function frame(id: string, parts: readonly ArrayLike<number>[]): Uint8Array {
  const body = joined(parts);
  return joined([latin(id), fourBytes(body.length), [0, 0], body]);
}

function text(id: string, words: string): Uint8Array {
  const bytes = [0xff, 0xfe];
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charCodeAt(at);
    bytes.push(unit & 0xff, unit >> 8);
  }
  return frame(id, [[UTF_16], bytes]);
}

const name = (id: string) => latin(`${id}\0`);
const latin = (letters: string) => Array.from(letters, (letter) => letter.charCodeAt(0));
const fourBytes = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);

function joined(parts: readonly ArrayLike<number>[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
