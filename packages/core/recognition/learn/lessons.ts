import { readFileSync } from 'node:fs';
import type { SlotPhrases, Utterances } from '../../src/intents/grammar.js';
import type { IntentName, Slots } from '../../src/intents/intent.js';
import { numberOf } from '../../src/intents/model.js';
import { samplesOf } from '../../src/intents/samples.js';
import { parseTemplate } from '../../src/intents/template.js';
import { seededNumbers } from '../slips.js';
import type { Lesson } from './learn.js';

/** A line of a locale's sentences. */
export interface TaughtSentence extends Lesson {
  /** The slots said, where somebody has written them down. */
  readonly slots?: Slots;
}

/** How much a sentence made from a template counts beside one that somebody wrote. */
const MADE = 0.5;
/** How much all sentences that are made for one intent count together. */
const MOST_MADE = 60;
/** How often a sentence with a slot is made, each time with another phrase in it. */
const FILLED = 4;

/**
 * Reads sentences: one a line, with its intent behind a tab and, behind another, its slots.
 *
 * @param text the text of a `sentences.tsv`
 * @throws Error when a line has no intent
 */
export function sentencesIn(text: string): TaughtSentence[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [sentence = '', intent, slots] = line.split('\t');
    if (!intent) throw new Error(`Line ${at + 1} has no intent: "${line}".`);
    const taught = { sentence, intent: intent as IntentName };
    return [slots ? { ...taught, slots: JSON.parse(slots) as Slots } : taught];
  });
}

/** What American English learns from: its sentences, and some that its templates make. */
export function lessonsOf(utterances: Utterances, slotPhrases: SlotPhrases): Lesson[] {
  const file = new URL('../../src/locales/en-US/sentences.tsv', import.meta.url);
  const own = sentencesIn(readFileSync(file, 'utf8'));
  return [...own, ...made(utterances, slotPhrases)];
}

function made(utterances: Utterances, slotPhrases: SlotPhrases): Lesson[] {
  const phrases = Object.fromEntries(
    Object.entries(slotPhrases).map(([slot, all]) => [slot, Object.keys(all)]),
  );
  const said = (word: string, next: () => number) => {
    const slot = /^\{(\w+)\}$/.exec(word)?.[1];
    const all = slot === undefined ? undefined : phrases[slot];
    return all ? (all[Math.floor(next() * all.length)] ?? word) : word;
  };
  return Object.entries(utterances).flatMap(([intent, entries]) => {
    const samples = entries.flatMap((entry) =>
      (typeof entry === 'string' ? [entry] : entry.templates).flatMap((template) =>
        samplesOf(parseTemplate(template)),
      ),
    );
    const each = Math.min(MADE, MOST_MADE / samples.length);
    return samples.flatMap((words) => {
      const times = words.some((word) => word.startsWith('{')) ? FILLED : 1;
      // By the sample and not by its place: one more leaves all others as they were.
      const next = seededNumbers(numberOf(words.join(' ')));
      return Array.from({ length: times }, () => ({
        sentence: words.map((word) => said(word, next)).join(' '),
        intent: intent as IntentName,
        weight: each / times,
      }));
    });
  });
}
