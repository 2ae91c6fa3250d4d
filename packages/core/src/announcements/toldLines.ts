import type { Line, Segment } from '../timeline/segment.js';
import type { Teller, Told } from './passage.js';

/** Between two sentences. */
const PAUSE_SECONDS = 0.5;

/** A line that no timeline keeps seconds for takes as long as its words. */
export function toldOf(line: Line & { readonly seconds?: number }, teller: Teller): Told {
  const text = teller.words(line);
  const seconds = line.seconds ?? Math.ceil(teller.spokenSeconds(text) + PAUSE_SECONDS);
  return { text, seconds };
}

/** How many there are: a message tells it when they have been explained. */
export const SAYS_HOW_MANY = /^cue\.times/;

/** Adds what is said in a segment, with all of its seconds. One without a word prolongs what was said before. */
export function addTold(told: Told[], segment: Segment, teller: Teller): void {
  const lines: (Line & { readonly seconds?: number })[] = [
    ...segment.lines.filter(({ key }) => !SAYS_HOW_MANY.test(key)),
    ...segment.cues.slice(0, 1).map(({ line }) => ({ ...line, seconds: 0 })),
  ];
  const kept = lines.reduce((sum, { seconds = 0 }) => sum + seconds, 0);
  told.push(...lines.map((line) => toldOf(line, teller)));
  const last = told.pop();
  if (last) told.push({ ...last, seconds: last.seconds + segment.seconds - kept });
}
