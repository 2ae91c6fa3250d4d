import type { AlarmWords } from './alarmWords.js';
import type { Intent, IntentName, Slots } from './intent.js';
import { listed } from './listed.js';
import { slotToken } from './samples.js';
import type { PhraseIndex } from './slotsIn.js';

/** A sentence has the mark `<7` if it has fewer than seven words. */
const LENGTHS = [4, 5, 6, 7, 9, 12];
/** A number is a slot only with a unit behind it; cues do not look for it among the slots. */
const isWord = (value: string | number) => typeof value === 'string';

/** What may be heard for one part of a cue, by first word. */
interface CuePart {
  readonly absent: boolean;
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** The cues of a language, ready to be looked for. */
export interface Cues {
  /** In the order in which they count. */
  readonly all: readonly Cue[];
  /** For every word with which the first part of a cue may begin, where the cue stands. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly otherSubjects: CuePart;
  /** Every word that cues are made of. */
  readonly words: ReadonlySet<string>;
  /** Every word of other subjects: known, but no slip of it is put right. */
  readonly otherWords: ReadonlySet<string>;
}

interface Cue {
  readonly intent: IntentName;
  readonly anywhere: boolean;
  readonly slots: Slots;
  readonly parts: readonly CuePart[];
}

/**
 * Prepares a locale's cues.
 *
 * @param words the locale's table
 * @returns what `cuedIn` looks for; nothing if the locale has no cues
 * @throws Error when a cue names a list that the table does not have
 */
export function cuesFrom({ cues }: AlarmWords): Cues {
  const words = new Set<string>();
  const parted = (text: string) => partFrom(text, cues?.lists ?? {}, words);
  const all = (cues?.intents ?? []).flatMap(({ intent, slots = {}, anywhere = false, signs }) =>
    signs.map((sign): Cue => ({ intent, slots, anywhere, parts: sign.split(' ').map(parted) })),
  );
  const byWord = new Map<string, number[]>();
  for (const [at, { parts }] of all.entries()) {
    for (const word of parts[0]?.phrases.keys() ?? []) listed(byWord, word).push(at);
  }
  const otherWords = new Set<string>();
  const otherSubjects = partFrom((cues?.otherSubjects ?? []).join('|'), {}, otherWords);
  return { all, byWord, otherSubjects, words, otherWords };
}

function partFrom(
  text: string,
  lists: Readonly<Record<string, string>>,
  words: Set<string>,
): CuePart {
  const absent = text.startsWith('-');
  const phrases = new Map<string, string[][]>();
  for (const one of (absent ? text.slice(1) : text).split('|')) {
    const named = one.startsWith('@') ? lists[one.slice(1)] : one;
    if (named === undefined) throw new Error(`A cue uses the list "${one}", which is not there.`);
    for (const phrase of named.split('|')) {
      const spoken = phrase.split('_');
      listed(phrases, spoken[0] ?? '').push(spoken);
      for (const word of spoken) words.add(word);
    }
  }
  return { absent, phrases };
}

/**
 * The intent whose cues are heard, and the slots these stand for, in a sentence, in whatever order its words are.
 *
 * @param tokens the words, without wake words and fillers, spelling put right
 * @param phrases which phrases stand for a slot
 * @param cues what `cuesFrom` gives
 * @param isElsewhere whether the sentence has words of other subjects
 * @returns the first intent with a cue that is heard, or `null`
 * @example cuedIn(['any', 'chance', 'of', 'skipping', 'that'], phrases, cues) // { intent: 'Next', slots: {} }
 */
export function cuedIn(
  tokens: readonly string[],
  phrases: PhraseIndex,
  cues: Cues,
  isElsewhere = false,
): Intent | null {
  const lengths = LENGTHS.filter((words) => tokens.length < words).map((words) => `<${words}`);
  const marked = ['^', ...tokens, '$', ...lengths, ...slotsAmong(tokens, phrases)];
  const places = new Set(marked.flatMap((token) => cues.byWord.get(token) ?? []));
  const found = [...places]
    .sort((one, other) => one - other)
    .map((at) => cues.all[at])
    .find(
      (cue) =>
        (!isElsewhere || cue?.anywhere) &&
        cue?.parts.every((part) => isThere(part, marked) !== part.absent),
    );
  return found ? { intent: found.intent, slots: found.slots } : null;
}

/**
 * Whether a sentence has a word of a subject that is not ours.
 *
 * @example isAboutSomethingElse(['play', 'some', 'jazz'], cues) // true
 */
export function isAboutSomethingElse(tokens: readonly string[], cues: Cues): boolean {
  return isThere(cues.otherSubjects, tokens);
}

/** The slots of which a phrase is said somewhere. */
function slotsAmong(tokens: readonly string[], phrases: PhraseIndex): Set<string> {
  const slots = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    for (const phrase of phrases.get(token) ?? []) {
      const name = slotToken(phrase.slot);
      if (slots.has(name) || !isWord(phrase.value)) continue;
      if (phrase.tokens.every((word, index) => tokens[at + index] === word)) slots.add(name);
    }
  }
  return slots;
}

function isThere({ phrases }: CuePart, tokens: readonly string[]): boolean {
  return tokens.some((token, at) =>
    phrases
      .get(token)
      ?.some((phrase) => phrase.every((word, index) => tokens[at + index] === word)),
  );
}
