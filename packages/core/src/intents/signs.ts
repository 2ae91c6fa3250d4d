import type { AlarmWords, Sign, SymptomSigns } from './alarmWords.js';
import type { Intent, Symptom } from './intent.js';
import { listed } from './listed.js';
import type { Spelling } from './spelling.js';
import { meantBy, spellingOf } from './spelling.js';

/** What may be heard for one part of a sign. */
interface Part {
  readonly absent: boolean;
  readonly phrases: readonly (readonly string[])[];
}

type Parts = readonly Part[];

/** Signs in the order in which they count, by the words, or the first letters (`num*`), of what they must have. */
interface Signs {
  readonly all: readonly { readonly parts: Parts; readonly symptom: Symptom | undefined }[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

/** The words of alarm of a language, ready to be listened for. */
export interface Listening {
  readonly alarms: Signs;
  readonly symptoms: Signs;
  readonly pain: Signs;
  readonly harmless: readonly (readonly string[])[];
  readonly denials: ReadonlySet<string>;
  readonly behindDenials: ReadonlySet<string>;
  /** Words of signs, which a denial may deny one after the other. */
  readonly ofSigns: ReadonlySet<string>;
  readonly spelling: Spelling;
  readonly stopWords: ReadonlySet<string>;
  readonly aroundStop: ReadonlySet<string>;
}

/** A sentence as signs are looked for in it. */
export interface Heard {
  readonly tokens: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly denied: readonly boolean[];
  /** The sentence with one word as it may have been meant too. */
  readonly otherwise: readonly (readonly string[])[];
}

/**
 * Prepares a locale's words of alarm.
 *
 * @param words the locale's table
 * @param vocabulary words that are known, and are no slips of other words
 * @returns what `alarmIn`, `painIn` and `isStop` listen for
 * @throws Error when a sign names a list that the table does not have
 */
export function listeningFor(words: AlarmWords, vocabulary: Iterable<string>): Listening {
  const partsOf = (sign: Sign) => sign.split(' ').map((part) => partOf(part, words.lists));
  const signsOf = (table: readonly Partial<SymptomSigns>[]) =>
    signsFrom(
      table.flatMap(({ symptom, signs = [] }) =>
        signs.map((sign) => ({ symptom, parts: partsOf(sign) })),
      ),
    );
  const alarms = signsOf(words.alarms);
  const symptoms = signsOf(words.symptoms);
  const pain = signsOf([{ signs: words.pain }]);
  const all = [alarms, symptoms, pain].flatMap((signs) => signs.all).flatMap(({ parts }) => parts);
  const wordsOf = (parts: Parts) =>
    parts.flatMap(({ phrases }) => phrases.flat()).filter((word) => !word.endsWith('*'));
  const ofSigns = new Set([
    ...wordsOf(all.filter(({ absent }) => !absent)),
    ...(words.spelled ?? []),
  ]);
  const excluded = wordsOf(all.filter(({ absent }) => absent));
  const spelling = spellingOf(ofSigns, { short: new Set(words.shortWords) });
  const harmless = words.harmless.map((phrase) => phrase.split(' '));
  const known = [...vocabulary, ...excluded, ...harmless.flat(), ...words.lookAlikes];
  return {
    alarms,
    symptoms,
    pain,
    harmless,
    denials: new Set(words.denials),
    behindDenials: new Set(words.behindDenials),
    ofSigns,
    spelling: {
      words: new Set([...spelling.words, ...known]),
      byEnd: spelling.byEnd,
    },
    stopWords: new Set(words.stop.words),
    aroundStop: new Set(words.stop.around),
  };
}

/** No beginning of a word in a sign has fewer letters. */
const startOf = (word: string) => `${word.slice(0, 3)}*`;

function signsFrom(all: Signs['all']): Signs {
  const byWord = new Map<string, number[]>();
  for (const [place, { parts }] of all.entries()) {
    for (const [first = ''] of parts.find(({ absent }) => !absent)?.phrases ?? []) {
      listed(byWord, first.endsWith('*') ? startOf(first) : first).push(place);
    }
  }
  return { all, byWord };
}

function partOf(text: string, lists: AlarmWords['lists']): Part {
  const absent = text.startsWith('-');
  const named = (absent ? text.slice(1) : text).split('|').flatMap((one) => {
    if (!one.startsWith('@')) return [one];
    const list = lists[one.slice(1)];
    if (list === undefined) throw new Error(`A sign uses the list "${one}", which is not there.`);
    return list.split('|');
  });
  return { absent, phrases: named.map((phrase) => phrase.split('_')) };
}

/**
 * A sentence as signs are looked for in it: spelling put right, harmless phrases taken out, what is denied marked.
 *
 * @param tokens what `tokensOf` gives
 * @param listening what `listeningFor` gives
 * @returns what `alarmIn` and the others take
 * @example heardIn(tokensOf('no chest pain'), listening).denied // [false, true, true]
 */
export function heardIn(tokens: readonly string[], listening: Listening): Heard {
  const maybe = tokens.map((token) => meantBy(token, listening.spelling));
  const meant = tokens.map((token, place) => maybe[place]?.[0] ?? token);
  const otherwise = maybe.flatMap((words, place) =>
    words.slice(1).map((word) => meant.with(place, word)),
  );
  return heardAs(meant, listening, otherwise);
}

function heardAs(
  said: readonly string[],
  listening: Listening,
  otherwise: Heard['otherwise'] = [],
): Heard {
  const tokens = [...said];
  const words = new Set(tokens);
  for (const phrase of listening.harmless) {
    const start = at(phrase, { tokens, words, denied: [] });
    if (start >= 0) tokens.fill('', start, start + phrase.length);
  }
  return { tokens, words: new Set(tokens), denied: deniedIn(tokens, listening), otherwise };
}

/**
 * The alarm in a sentence, in whatever words around it.
 *
 * @param heard what `heardIn` gives
 * @param listening what `listeningFor` gives
 * @returns the symptom, or `null`
 * @example alarmIn(heardIn(['tight', 'in', 'my', 'chest'], listening), listening) // 'chest'
 */
export function alarmIn(heard: Heard, listening: Listening): Symptom | null {
  const sign = firstHeard(listening.alarms, heard, listening);
  if (sign?.symptom) return sign.symptom;
  for (const tokens of heard.otherwise) {
    const other = alarmIn(heardAs(tokens, listening), listening);
    if (other) return other;
  }
  return null;
}

/**
 * What a sentence reports that is no alarm: a symptom, or pain alone.
 *
 * @param heard what `heardIn` gives
 * @param listening what `listeningFor` gives
 * @returns `ReportPain`, or `null`
 * @example painIn(heardIn(['this', 'is', 'hurting', 'me'], listening), listening) // { intent: 'ReportPain', slots: {} }
 */
export function painIn(heard: Heard, listening: Listening): Intent | null {
  const sign = firstHeard(listening.symptoms, heard, listening);
  if (sign?.symptom) return { intent: 'ReportPain', slots: { symptom: sign.symptom } };
  return firstHeard(listening.pain, heard, listening) ? { intent: 'ReportPain', slots: {} } : null;
}

/**
 * Whether a sentence begins by denying an alarm or pain: the answer "no" in more words.
 *
 * @example isDenial(heardIn(tokensOf('no chest pain'), listening), listening) // true
 */
export function isDenial({ tokens, denied }: Heard, { denials }: Listening): boolean {
  return denials.has(tokens[0] ?? '') && denied.includes(true);
}

/**
 * Whether a sentence says stop and nothing else.
 *
 * @example isStop(['can', 'you', 'stop', 'it', 'now'], listening) // true
 */
export function isStop(tokens: readonly string[], listening: Listening): boolean {
  const { stopWords, aroundStop } = listening;
  return (
    tokens.some((token) => stopWords.has(token)) &&
    tokens.every((token) => stopWords.has(token) || aroundStop.has(token))
  );
}

function firstHeard(
  { all, byWord }: Signs,
  heard: Heard,
  listening: Listening,
): Signs['all'][number] | undefined {
  const places = new Set<number>();
  for (const word of heard.words) {
    for (const key of [word, startOf(word)]) {
      for (const place of byWord.get(key) ?? []) places.add(place);
    }
  }
  return [...places]
    .sort((one, other) => one - other)
    .map((place) => all[place])
    .find((sign) => sign && isHeard(sign.parts, heard, listening));
}

/** A sign that is itself a denial ("no feeling") is not denied by it. */
function isHeard(sign: Parts, heard: Heard, { denials }: Listening): boolean {
  const denies = sign.some(
    ({ absent, phrases }) =>
      !absent && phrases.some((phrase) => denials.has(phrase[0] ?? '') && at(phrase, heard) >= 0),
  );
  return sign.every(({ absent, phrases }) => {
    const isThere = phrases.some((phrase) => at(phrase, heard, !absent && !denies) >= 0);
    return isThere !== absent;
  });
}

/** Where a phrase begins in a sentence, or -1. */
function at(
  phrase: readonly string[],
  { tokens, words, denied }: Pick<Heard, 'tokens' | 'words' | 'denied'>,
  onlyUndenied = false,
): number {
  const [first = ''] = phrase;
  if (!first.endsWith('*') && !words.has(first)) return -1;
  return tokens.findIndex(
    (_, start) =>
      !(onlyUndenied && denied[start]) &&
      phrase.every((word, index) => wordFits(word, tokens[start + index])),
  );
}

function wordFits(word: string, token: string | undefined): boolean {
  if (token === undefined) return false;
  return word.endsWith('*') ? token.startsWith(word.slice(0, -1)) : token === word;
}

/** A denial reaches over words of alarm and what may stand before them, to the first other word. */
function deniedIn(
  tokens: readonly string[],
  { denials, behindDenials, ofSigns }: Listening,
): boolean[] {
  let denies = false;
  return tokens.map((token) => {
    if (denials.has(token)) {
      denies = true;
      return false;
    }
    if (behindDenials.has(token)) return false;
    denies = denies && ofSigns.has(token);
    return denies;
  });
}
