import { linesOf, requests } from '@supine/audio';
import { speechProfile } from '../src/limits.js';
import { LOCALE } from '../src/locale.js';

/**
 * Every line that a recording of the skill may have. What is not among them (two wishes that meet in a line of their own) is
 * not delivered as a recording; it is read instead.
 *
 * @returns each sentence once, in no order
 */
export function everyLine(): Set<string> {
  const lines = new Set<string>();
  for (const request of requests()) {
    for (const text of linesOf(request, LOCALE, speechProfile)) lines.add(text);
  }
  return lines;
}
