import type { Locale } from '@supine/core';
import type { Line } from '@supine/core/engine';
import { renderSentence, wordsOf } from '@supine/core/speech';
import { aplProfile } from './aplProfile.js';

/** A line as it is shown and as it is spoken. */
export interface SpokenLine {
  readonly text: string;
  readonly ssml: string;
}

/** The lines of one document, each sentence once however often it is said. */
export interface SpokenLines {
  /** The number of a line of the timeline, from 0. */
  readonly numberOf: (line: Line) => number;
  /** The number of words that are already written out, from 0. */
  readonly numberOfWords: (text: string) => number;
  readonly all: readonly SpokenLine[];
  /** The language of all of them. */
  readonly locale: Locale;
}

/** The id of the component that speaks a line. */
export function lineId(number: number): string {
  return `line${number}`;
}

/**
 * Collects lines while commands are written.
 *
 * @param locale the words
 * @param soft whether everything is whispered
 * @returns an empty collection
 * @example collectLines(enUS, false).numberOf({ key: 'cue.halfway' }) // 0
 */
export function collectLines(locale: Locale, soft: boolean): SpokenLines {
  const all: SpokenLine[] = [];
  const numbers = new Map<string, number>();
  const numberOfWords = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, all.length);
    all.push({ text, ssml: soft ? whispered(renderSentence(text)) : renderSentence(text) });
    return all.length - 1;
  };
  return {
    numberOf: (line) => numberOfWords(wordsOf(line, locale, aplProfile)),
    numberOfWords,
    all,
    locale,
  };
}

/** Whispering goes inside the root element. */
function whispered(ssml: string): string {
  const [before = '', after = ''] = aplProfile.softly ?? [];
  return ssml.replace('<speak>', `<speak>${before}`).replace('</speak>', `${after}</speak>`);
}
