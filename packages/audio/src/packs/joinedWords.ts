import type { PackedClip, PackHead } from './packHead.js';

/** A clip, and how many frames of the room follow it. */
export interface Piece {
  readonly clip: PackedClip;
  readonly pauseFrames: number;
}

/** Between two sentences: half a second with what a clip has at its end. */
const AFTER_SENTENCE_FRAMES = 17;
/** Where a comma or a colon stands. */
const AFTER_PART_FRAMES = 5;
/** Inside a sentence. */
const AFTER_PHRASE_FRAMES = 1;

const BLANK = /^\s+/;
const BETWEEN = /^[\s,.:;?!]+/;
const SENTENCE_END = /[.?!]["”’]?$/;
const PART_END = /[,:;]$/;

/**
 * The clips that some words are joined from: the line itself, or sentences and phrases one after the other, as few as will do.
 *
 * @param text what is to be heard
 * @param head what there is
 * @returns the pieces in their order; `null` where a word is in none
 * @example piecesOf('For your neck, ten minutes.', head)?.length // 4
 */
export function piecesOf(text: string, { clips, phrases }: PackHead): readonly Piece[] | null {
  if (Object.hasOwn(clips, text)) return [{ clip: clips[text] as PackedClip, pauseFrames: 0 }];
  /** The fewest pieces from each place to the end. */
  const known = new Map<number, readonly Piece[] | null>();
  const from = (at: number): readonly Piece[] | null => {
    if (at >= text.length) return [];
    const before = known.get(at);
    if (before !== undefined) return before;
    let best: readonly Piece[] | null = null;
    for (const end of endsOf(text, at)) {
      const words = text.slice(at, end);
      const { clip, next } = found(words, end);
      const rest = clip ? from(next) : null;
      if (!clip || !rest || (best && best.length <= rest.length + 1)) continue;
      const said = text.slice(at, next).trimEnd();
      best = [{ clip, pauseFrames: rest.length === 0 ? 0 : pauseAfter(said) }, ...rest];
    }
    known.set(at, best);
    return best;
  };
  function found(words: string, end: number) {
    if (SENTENCE_END.test(words) && Object.hasOwn(clips, words)) {
      return { clip: clips[words], next: behind(BLANK, end) };
    }
    const clip = Object.hasOwn(phrases, words) ? phrases[words] : undefined;
    return { clip, next: behind(BETWEEN, end) };
  }
  const behind = (pattern: RegExp, end: number) =>
    end + (pattern.exec(text.slice(end))?.[0].length ?? 0);
  return from(0);
}

/** Where words may end: before a blank, or before a mark that a phrase does not have; the farthest first. */
function endsOf(text: string, at: number): number[] {
  const ends = [text.length];
  for (let end = text.length - 1; end > at; end -= 1) {
    const isEnd = /[\s,.:;?!]/.test(text[end] ?? '');
    if (isEnd) ends.push(end);
  }
  return ends;
}

function pauseAfter(said: string): number {
  if (SENTENCE_END.test(said)) return AFTER_SENTENCE_FRAMES;
  return PART_END.test(said) ? AFTER_PART_FRAMES : AFTER_PHRASE_FRAMES;
}
