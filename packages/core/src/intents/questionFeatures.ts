import { listed } from './listed.js';

/** Which words of a language mean the same in a question, and which tell nothing of what is asked. */
export interface QuestionWords {
  /** Words and phrases by one that stands for all, or as a kind of one: `'heat/bottle': 'hot water bottle|hottie'`. */
  readonly same: Readonly<Record<string, string>>;
  readonly empty: readonly string[];
}

/** The same, ready to read sentences. */
export interface QuestionReading {
  /** What a phrase means, by its first word; the longest first. */
  readonly same: ReadonlyMap<string, readonly Phrase[]>;
  readonly empty: ReadonlySet<string>;
}

interface Phrase {
  readonly words: readonly string[];
  readonly meaning: string;
}

/** Words that begin alike mean the same: "stretch", "stretches", "stretching". */
const LETTERS = 5;
/** How much two words in a row count beside each of them, and that one is of a kind. */
const PAIR = 0.3;
const KIND = 0.6;

/** Prepares the words of a language. */
export function questionReading({ same, empty }: QuestionWords): QuestionReading {
  const phrases = new Map<string, Phrase[]>();
  for (const [meaning, others] of Object.entries(same)) {
    for (const phrase of others.split('|')) {
      const words = phrase.split(' ');
      listed(phrases, words[0] ?? '').push({ words, meaning });
    }
  }
  for (const all of phrases.values())
    all.sort((one, other) => other.words.length - one.words.length);
  return { same: phrases, empty: new Set(empty) };
}

/**
 * What a question is compared by, and how much of each counts: what its words mean, what kind of thing that is, and which
 * two follow one another.
 */
export function questionFeatures(
  tokens: readonly string[],
  reading: QuestionReading,
): ReadonlyMap<string, number> {
  const meanings = meaningsOf(tokens, reading);
  return new Map([
    ...meanings.map((meaning) => [meaning, 1] as const),
    ...meanings.flatMap((meaning) => {
      const [kind = '', one] = meaning.split('/');
      return one === undefined ? [] : [[`${kind}/`, KIND] as const];
    }),
    ...meanings.slice(1).map((meaning, at) => [`${meanings[at]} ${meaning}`, PAIR] as const),
  ]);
}

/** The words that tell something, each as the one that stands for all that mean the same. */
function meaningsOf(tokens: readonly string[], { same, empty }: QuestionReading): string[] {
  const meanings: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] ?? '';
    const phrase = same
      .get(token)
      ?.find(({ words }) => words.every((word, place) => tokens[at + place] === word));
    if (phrase) meanings.push(`=${phrase.meaning}`);
    else if (!empty.has(token)) meanings.push(token.slice(0, LETTERS));
    at += phrase?.words.length ?? 1;
  }
  return meanings;
}
