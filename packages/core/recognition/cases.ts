import { readFileSync } from 'node:fs';
import type { Intent, IntentName } from '../src/intents/intent.js';
import { tokensOf } from '../src/intents/tokens.js';
import { redFlagPhrases } from '../src/locales/en-US/utterances/red-flags.js';

/** A sentence and what it should be understood as. */
export interface Case extends Intent {
  readonly sentence: string;
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

/** Sentences for every intent, and some that are about something else. */
export function developmentCases(): Case[] {
  return casesOf('development');
}

/** The second set: the lines that were looked at, and every other line, which is only measured. */
export function secondCases(): { readonly tuning: Case[]; readonly heldOut: Case[] } {
  return halvesOf(casesOf('second'));
}

/** The fourth set, by another stranger: measured, and nothing mended by it. */
export function fourthCases(): Case[] {
  return casesOf('fourth');
}

/** The third set, by two strangers: all of it was looked at after it had been measured. */
export function thirdCases(): Case[] {
  return casesOf('third');
}

function casesOf(name: string): Case[] {
  return linesOf(name).map(([sentence = '', intent = '', slots = '{}']) => ({
    sentence,
    intent: intent as IntentName,
    slots: JSON.parse(slots),
  }));
}

/** Sentences that tell a red flag. */
export function alarmCases(): AlarmCase[] {
  return alarmsOf('red-flags');
}

/** More of them: the lines that were looked at, and every other line, which is only measured. */
export function secondAlarmCases(): {
  readonly tuning: AlarmCase[];
  readonly heldOut: AlarmCase[];
} {
  return halvesOf(alarmsOf('red-flags-second'));
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

function alarmsOf(name: string): AlarmCase[] {
  return linesOf(name).map(([sentence = '', symptom = '']) => ({ sentence, symptom }));
}

function halvesOf<One>(all: readonly One[]): { readonly tuning: One[]; readonly heldOut: One[] } {
  return {
    tuning: all.filter((_, line) => line % 2 === 0),
    heldOut: all.filter((_, line) => line % 2 === 1),
  };
}

/** Sentences with words of alarm in them that are none. */
export function nearMisses(): string[] {
  return linesOf('near-misses').map(([sentence = '']) => sentence);
}

/** Sentences said in a bedroom that mean no alarm. */
export function ordinarySentences(): string[] {
  return linesOf('ordinary').map(([sentence = '']) => sentence);
}
