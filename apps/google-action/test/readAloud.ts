import type { Heard } from '@supine/core/testing';
import { sentencesOf } from '@supine/core/testing';

const MS_PER_WORD = 360;

/**
 * A message as somebody takes it in who reads it at the speed of speech and does what it says: sentence by sentence,
 * with "(30 seconds)" as thirty seconds of nothing.
 *
 * @param text a message
 * @param fromMs when the reading begins
 * @returns the sentences with their times, and how long the reading takes
 * @example readAloud('Lie back. Hold. (5 seconds) Ease.', 0).heard.map(({ atMs }) => atMs) // [0, 720, 6080]
 */
export function readAloud(text: string, fromMs: number): { heard: Heard[]; lengthMs: number } {
  const heard: Heard[] = [];
  let atMs = fromMs;
  for (const part of text.split(/(\(\d+ seconds\))/)) {
    const wait = /^\((\d+) seconds\)$/.exec(part);
    if (wait) {
      atMs += Number(wait[1]) * 1000;
      continue;
    }
    for (const words of sentencesOf(part.trim())) {
      heard.push({ atMs, text: words });
      atMs += words.split(' ').length * MS_PER_WORD;
    }
  }
  return { heard, lengthMs: atMs - fromMs };
}
