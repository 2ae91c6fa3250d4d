import { readFileSync } from 'node:fs';
import type { IntentName, Slots } from '../src/intents/intent.js';
import { tokensOf } from '../src/intents/tokens.js';
import { redFlagPhrases } from '../src/locales/en-US/utterances/red-flags.js';

/** A sentence and what it should be understood as; without slots where nobody has written them down. */
export interface Case {
  readonly sentence: string;
  readonly intent: IntentName;
  readonly slots?: Slots;
}

/** A sentence of alarm, and the symptom it tells. */
export interface AlarmCase {
  readonly sentence: string;
  readonly symptom: string;
}

function linesOf(name: string): string[][] {
  const file = new URL(`../test/recognition/${name}.tsv`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t'));
}

/** The sentences of a set. */
export function casesOf(name: 'own' | 'fourth'): Case[] {
  return linesOf(name).map(([sentence = '', intent = '', slots]) => ({
    sentence,
    intent: intent as IntentName,
    ...(slots === undefined ? {} : { slots: JSON.parse(slots) as Slots }),
  }));
}

/** Sentences that tell a red flag. */
export function alarmCases(): AlarmCase[] {
  return [...linesOf('red-flags'), ...linesOf('red-flags-second')].map(
    ([sentence = '', symptom = '']) => ({ sentence, symptom }),
  );
}

/** Every sentence that a red flag is listed with, as it is heard. */
export function listedAlarmCases(): AlarmCase[] {
  return redFlagPhrases.flatMap(({ slots, templates }) =>
    templates.map((template) => ({
      sentence: tokensOf(template).join(' '),
      symptom: String(slots['symptom']),
    })),
  );
}

/** Sentences with words of alarm in them that are none. */
export function nearMisses(): string[] {
  return linesOf('near-misses').map(([sentence = '']) => sentence);
}

/** Sentences said in a bedroom that mean no alarm. */
export function ordinarySentences(): string[] {
  return linesOf('ordinary').map(([sentence = '']) => sentence);
}
