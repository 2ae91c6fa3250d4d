import type { Alarms } from '../intents/alarms.js';
import { alarmOf as alarmIn, alarmsFrom } from '../intents/alarms.js';
import type { Symptom } from '../intents/intent.js';
import { alarmWords } from '../locales/en-US/alarmWords.js';

/** Made once: a sentence takes 60 ms without, 1 with. */
let english: Alarms | undefined;

/**
 * What cannot wait in a sentence, by the rules alone: nothing that was learned is loaded.
 *
 * @param sentence what was said
 * @param alarms the rules of a language, from `alarmsFrom`; English if left out
 * @returns the symptom, or `null`
 * @example alarmOf("I can't breathe, how should I lie") // 'breathless'
 */
export function alarmOf(sentence: string, alarms?: Alarms): Symptom | null {
  english ??= alarms ? undefined : alarmsFrom(alarmWords);
  return alarmIn(sentence, alarms ?? (english as Alarms));
}
