import { describe, expect, it } from 'vitest';
import { piecesOf } from './joinedWords.js';
import type { PackedClip, PackHead } from './packHead.js';

/** A head whose clips are told by the number of their first frame. */
function headWith(lines: readonly string[], phrases: readonly string[] = []): PackHead {
  const shelf = (texts: readonly string[]) =>
    Object.fromEntries(texts.map((text) => [text, { text, at: 0, frames: 1, sum: 0 }]));
  return { clips: shelf(lines), phrases: shelf(phrases) } as unknown as PackHead;
}

const wordsOf = (text: string, head: PackHead) =>
  piecesOf(text, head)?.map(({ clip }) => (clip as PackedClip & { text: string }).text) ?? null;

describe('the clips that words are joined from', () => {
  it('are the line itself where there is one', () => {
    const head = headWith(['Last one. Breathe out.', 'Last one.', 'Breathe out.']);
    expect(wordsOf('Last one. Breathe out.', head)).toEqual(['Last one. Breathe out.']);
  });

  it('are its sentences, with half a second between them', () => {
    const head = headWith(['Last one.', 'Breathe out.']);
    expect(wordsOf('Last one. Breathe out.', head)).toEqual(['Last one.', 'Breathe out.']);
    expect(piecesOf('Last one. Breathe out.', head)?.map(({ pauseFrames }) => pauseFrames)).toEqual(
      [17, 0],
    );
  });

  it('are phrases, whatever marks stand between them', () => {
    const head = headWith([], ['Please call', 'nine one one', 'or let someone call for you']);
    const text = 'Please call nine one one, or let someone call for you.';
    expect(wordsOf(text, head)).toEqual([
      'Please call',
      'nine one one',
      'or let someone call for you',
    ]);
    expect(piecesOf(text, head)?.map(({ pauseFrames }) => pauseFrames)).toEqual([1, 5, 0]);
  });

  it('are as few as will do', () => {
    const head = headWith(
      [],
      ['ten', 'minutes', 'ten minutes', 'For your', 'neck', 'For your neck'],
    );
    expect(wordsOf('For your neck, ten minutes.', head)).toEqual(['For your neck', 'ten minutes']);
  });

  it('are none where a single word is in none of them, nor is half a word ever one', () => {
    const head = headWith(['Hold.'], ['For your', 'neck', 'ten minutes']);
    expect(wordsOf('For your neck and back, ten minutes.', head)).toBe(null);
    expect(wordsOf('For your necks, ten minutes.', head)).toBe(null);
    // A line is no phrase: "Hold" is not what "Hold." sounds like inside a sentence.
    expect(wordsOf('Hold your neck.', head)).toBe(null);
  });
});
