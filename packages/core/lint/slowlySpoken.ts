import type { SpeechRate } from '../src/locales/locale.js';
import { spokenSeconds } from '../src/speech/words.js';

/** A voice for the night is slower than a platform's estimate, and rests between two sentences. */
const WORDS_PER_MINUTE = 120;
const PAUSE_SECONDS = 0.5;

/**
 * How long the words of a line take where there has to be time to act, or to take them in.
 *
 * @param text one sentence, or several
 * @param rate the estimate of the locale
 * @returns seconds, without the pause after the line
 */
export function slowlySpokenSeconds(text: string, rate: SpeechRate): number {
  const slow = { ...rate, wordsPerMinute: Math.min(WORDS_PER_MINUTE, rate.wordsPerMinute) };
  const sentences = text.split(/(?<=[.?!])\s+/).length;
  return spokenSeconds(text, slow) + (sentences - 1) * PAUSE_SECONDS;
}
