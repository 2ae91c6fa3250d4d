import { isObject, mustBe } from '../model/argument.js';
import type { AlarmWords } from './alarmWords.js';
import type { Clauses, Cutting } from './clauses.js';
import { clausedIn, clausesOf, cuttingFrom } from './clauses.js';
import type { Symptom } from './intent.js';
import type { Heard, Listening } from './signs.js';
import { alarmIn, heardIn, listedIn, listeningFor } from './signs.js';

/** The rules of alarm of one language, ready to listen. */
export interface Alarms {
  readonly cutting: Cutting;
  readonly listening: Listening;
}

/**
 * Prepares a language's rules of alarm, without anything that was learned.
 *
 * @param words the locale's table
 * @returns what `alarmOf` takes
 * @example alarmOf('I fainted this morning', alarmsFrom(alarmWords)) // 'collapse'
 */
export function alarmsFrom(words: AlarmWords): Alarms {
  mustBe(isObject(words) && isObject(words.clauses), "Words are a locale's table of alarms", words);
  return { cutting: cuttingFrom(words.clauses), listening: listeningFor(words) };
}

/**
 * What cannot wait in a sentence, in whichever clause: by the rules alone.
 *
 * @param sentence what was said
 * @param alarms the rules of the language
 * @returns the symptom, or `null`
 * @example alarmOf("I can't breathe, how should I lie", alarms) // 'breathless'
 */
export function alarmOf(sentence: string, alarms: Alarms): Symptom | null {
  mustBe(typeof sentence === 'string', 'A sentence is text', sentence);
  mustBe(isObject(alarms), 'The rules of a language are what alarmsFrom gives', alarms);
  return alarmAmong(clausedIn(sentence, alarms.cutting), alarms);
}

/** The same of a sentence that has been cut into clauses, and listened to. */
export function alarmAmong(
  said: Clauses,
  { cutting, listening }: Alarms,
  heard: Heard = heardIn(said, listening),
): Symptom | null {
  // "I fell down the stairs, but that was years ago": a clause that is told reports nothing.
  const present = said.tokens.flatMap((_, at) => (heard.told[at] === null ? [at] : []));
  const reported: Clauses = {
    tokens: present.map((at) => said.tokens[at] ?? ''),
    clauseOf: present.map((at) => said.clauseOf[at] ?? 0),
  };
  return (
    listedIn([said.tokens], listening) ??
    alarmIn(heard, listening) ??
    listedIn(clausesOf(reported, cutting), listening)
  );
}
