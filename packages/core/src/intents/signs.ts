import type { AlarmWords, Sign, SymptomSigns } from './alarmWords.js';
import type { Clauses } from './clauses.js';
import type { Intent, Symptom } from './intent.js';
import { listed } from './listed.js';
import type { Wordings } from './places.js';
import { byFirstWord, placesOf } from './places.js';
import type { Spelling } from './spelling.js';
import { meantBy, spellingOf } from './spelling.js';
import type { TaleKind, Tales } from './tales.js';
import { talesIn } from './tales.js';
import { tokensOf } from './tokens.js';

/** An exclusion counts with fewer words than this between it and what it excludes. */
const TOUCHES = 3;

/** What may be heard for one part of a sign. Most are never looked at: another word of their sign is missing first. */
class Part {
  readonly #text: string;
  readonly #lists: Lists;
  #phrases: Wordings | undefined;

  constructor(text: string, lists: Lists) {
    this.#text = text.startsWith('-') ? text.slice(1) : text;
    this.#lists = lists;
  }

  /** The first word of each phrase, or the letters that it begins with. */
  get firstWords(): readonly string[] {
    return this.#text.split('|').flatMap((one) => {
      if (one.startsWith('@')) return this.#lists.named(one).map(([first = '']) => first);
      const end = one.indexOf('_');
      return end < 0 ? one : one.slice(0, end);
    });
  }

  get phrases(): Wordings {
    this.#phrases ??= this.#text
      .split('|')
      .flatMap((one) => (one.startsWith('@') ? this.#lists.named(one) : [one.split('_')]));
    return this.#phrases;
  }
}

/** The lists of words that signs use by name. */
class Lists {
  readonly #texts: AlarmWords['lists'];
  readonly #known = new Map<string, Wordings>();

  constructor(texts: AlarmWords['lists']) {
    this.#texts = texts;
  }

  named(name: string): Wordings {
    const known =
      this.#known.get(name) ??
      listNamed(name, this.#texts)
        .split('|')
        .map((phrase) => phrase.split('_'));
    this.#known.set(name, known);
    return known;
  }
}

/** A sign, whose parts are made when its first word is said. */
class HeardSign {
  readonly symptom: Symptom | undefined;
  readonly #text: string;
  readonly #partNamed: (text: string) => Part;
  #wanted: readonly Part[] | undefined;
  #excluded: readonly Part[] | undefined;

  constructor(text: string, symptom: Symptom | undefined, partNamed: (text: string) => Part) {
    this.symptom = symptom;
    this.#text = text;
    this.#partNamed = partNamed;
  }

  /** The first part that must be heard. */
  get first(): string {
    const text = this.#text;
    const from = text.startsWith('-') ? (/ [^-]/.exec(text)?.index ?? text.length) + 1 : 0;
    const end = text.indexOf(' ', from);
    return end < 0 ? text.slice(from) : text.slice(from, end);
  }

  get wanted(): readonly Part[] {
    this.#wanted ??= this.#parts(false);
    return this.#wanted;
  }

  get excluded(): readonly Part[] {
    this.#excluded ??= this.#parts(true);
    return this.#excluded;
  }

  #parts(isAbsent: boolean): readonly Part[] {
    const texts = this.#text.split(' ').filter((text) => text.startsWith('-') === isAbsent);
    return texts.map(this.#partNamed);
  }
}

/** Signs in the order in which they count, by the words, or the first letters (`num*`), of what they must have. */
interface Signs {
  readonly all: readonly HeardSign[];
  readonly byWord: ReadonlyMap<string, readonly (readonly number[])[]>;
}

/** The words of alarm of a language, ready to be listened for. */
export interface Listening {
  readonly alarms: Signs;
  readonly symptoms: Signs;
  readonly pain: Signs;
  readonly listed: ReadonlyMap<string, Symptom>;
  readonly harmless: Wordings;
  readonly denials: ReadonlySet<string>;
  readonly beyondBefore: { readonly denials: ReadonlySet<string>; readonly marks: Wordings };
  readonly behindDenials: Wordings;
  readonly intoDenied: ReadonlySet<string>;
  readonly endsDenied: ReadonlySet<string>;
  readonly goesOnDenied: ReadonlySet<string>;
  readonly tales: Tales;
  readonly lasting: ReadonlySet<Symptom>;
  readonly untilHealed: ReadonlySet<Symptom>;
  readonly postures: Wordings;
  readonly byPosture: ReadonlySet<Symptom>;
  /** Words of signs, which a denial may deny one after the other. */
  readonly ofSigns: ReadonlySet<string>;
  readonly spelling: Spelling;
  readonly stopWords: ReadonlySet<string>;
  readonly aroundStop: ReadonlySet<string>;
}

/** A sentence as signs are looked for in it. */
export interface Heard extends Clauses {
  readonly words: ReadonlySet<string>;
  readonly denied: readonly boolean[];
  /** For each word, what makes a tale of its clause. */
  readonly told: readonly TaleKind[];
  /** The sentence with one word as it may have been meant too. */
  readonly otherwise: () => readonly Heard[];
  /** Where each part of a sign stands, once it has been looked for: many signs share their parts. */
  readonly spans: Map<Part, readonly Span[]>;
}

/** Where a phrase stands: its first word and the one behind its last; and whether it begins with a denial. */
type Span = readonly [from: number, to: number, isDenial: boolean];

/**
 * Prepares a locale's words of alarm.
 *
 * @param words the locale's table
 * @returns what `alarmIn`, `symptomIn` and `isStop` listen for
 * @throws Error when a sign names a list that the table does not have
 */
export function listeningFor(words: AlarmWords): Listening {
  const parts = new Map<string, Part>();
  const lists = new Lists(words.lists);
  const partNamed = (text: string) => {
    const part = parts.get(text) ?? new Part(text, lists);
    parts.set(text, part);
    return part;
  };
  const signsOf = (table: readonly Partial<SymptomSigns>[]) =>
    signsFrom(
      table.flatMap(({ symptom, signs = [] }) =>
        signs.map((sign) => new HeardSign(sign, symptom, partNamed)),
      ),
      partNamed,
    );
  const alarms = signsOf(words.alarms);
  const symptoms = signsOf(words.symptoms);
  const pain = signsOf([{ signs: words.pain }]);
  const signs = [...words.alarms, ...words.symptoms].flatMap((one) => one.signs);
  const ofSigns = wordsOfSigns([...signs, ...words.pain], words.lists);
  for (const word of words.spelled ?? []) ofSigns.add(word);
  const harmless = spoken(words.harmless);
  const { lasting, untilHealed, ...tales } = words.tales;
  const { heads, subjects, between } = words.clauses;
  const said = [words.harmless, ...Object.values(tales)].map((phrases) => phrases.join(' '));
  const known = [
    new Set(words.lookAlikes),
    new Set([...heads, ...subjects, ...between, ...words.denials, ...said.join(' ').split(' ')]),
  ];
  const spelling = spellingOf(ofSigns, { short: new Set(words.shortWords), known });
  return {
    alarms,
    symptoms,
    pain,
    listed: new Map(
      words.listed.map(([clause, symptom]) => [tokensOf(clause).join(' '), symptom as Symptom]),
    ),
    harmless,
    denials: new Set(words.denials),
    beyondBefore: {
      denials: new Set(words.beyondBefore.denials),
      marks: spoken(words.beyondBefore.marks),
    },
    behindDenials: spoken(words.behindDenials),
    intoDenied: new Set(words.intoDenied),
    endsDenied: new Set(words.endsDenied),
    goesOnDenied: new Set(words.goesOnDenied),
    tales: Object.fromEntries(
      Object.entries(tales).map(([kind, told]) => [kind, byFirstWord(spoken(told))]),
    ) as Listening['tales'],
    lasting: new Set(lasting),
    untilHealed: new Set(untilHealed),
    postures: spoken(words.postures),
    byPosture: new Set(words.byPosture),
    ofSigns,
    spelling,
    stopWords: new Set(words.stop.words),
    aroundStop: new Set(words.stop.around),
  };
}

const spoken = (phrases: readonly string[]): Wordings => phrases.map((phrase) => phrase.split(' '));

/** The words that signs want, whole ones only; each list once, however many signs it stands in. */
function wordsOfSigns(signs: readonly Sign[], lists: AlarmWords['lists']): Set<string> {
  const wanted = new Set(signs.join(' ').split(' '));
  const options = new Set(
    [...wanted]
      .filter((part) => !part.startsWith('-'))
      .join('|')
      .split('|'),
  );
  const words = new Set<string>();
  const add = (phrase: string) => {
    for (const word of phrase.includes('_') ? phrase.split('_') : [phrase]) {
      if (word !== '' && !word.endsWith('*')) words.add(word);
    }
  };
  for (const option of options) {
    if (option.startsWith('@')) for (const one of listNamed(option, lists).split('|')) add(one);
    else add(option);
  }
  return words;
}

function listNamed(option: string, lists: AlarmWords['lists']): string {
  const list = lists[option.slice(1)];
  if (list === undefined) throw new Error(`A sign uses the list "${option}", which is not there.`);
  return list;
}

/** No beginning of a word in a sign has fewer letters. */
const startOf = (word: string) => `${word.slice(0, 3)}*`;

function signsFrom(all: Signs['all'], partNamed: (text: string) => Part): Signs {
  const placesOfFirst = new Map<string, number[]>();
  for (const [place, { first }] of all.entries()) listed(placesOfFirst, first).push(place);
  // Many signs begin with the same part, and share its places.
  const byWord = new Map<string, (readonly number[])[]>();
  for (const [first, places] of placesOfFirst) {
    for (const word of partNamed(first).firstWords) {
      listed(byWord, word.endsWith('*') ? startOf(word) : word).push(places);
    }
  }
  return { all, byWord };
}

/**
 * A sentence as signs are looked for in it: spelling put right, harmless phrases taken out, what is denied or only told
 * marked.
 *
 * @param clauses what `clausedIn` gives
 * @param listening what `listeningFor` gives
 * @returns what `alarmIn` and the others take
 * @example heardIn(clausedIn('no chest pain', cutting), listening).denied // [false, true, true]
 */
export function heardIn({ tokens, clauseOf }: Clauses, listening: Listening): Heard {
  const maybe = tokens.map((token) => meantBy(token, listening.spelling));
  const meant = tokens.map((token, place) => maybe[place]?.[0] ?? token);
  const otherwise = () =>
    maybe.flatMap((words, place) =>
      words
        .slice(1)
        .map((word) => heardAs({ tokens: meant.with(place, word), clauseOf }, listening)),
    );
  let known: readonly Heard[] | undefined;
  return heardAs({ tokens: meant, clauseOf }, listening, () => {
    known ??= otherwise();
    return known;
  });
}

function heardAs(
  said: Clauses,
  listening: Listening,
  otherwise: Heard['otherwise'] = () => [],
): Heard {
  const tokens = [...said.tokens];
  const { clauseOf } = said;
  const all = new Set(tokens);
  for (const phrase of listening.harmless) {
    if (!all.has(phrase[0] ?? '')) continue;
    for (const start of placesOf(phrase, tokens)) tokens.fill('', start, start + phrase.length);
  }
  const denied = clauseOf.map(() => false);
  const spans = [...new Set(clauseOf)].map((clause) => {
    const [from, to] = [clauseOf.indexOf(clause), clauseOf.lastIndexOf(clause) + 1];
    return { from, to, words: said.tokens.slice(from, to) };
  });
  const tales = talesIn(
    spans.map(({ words }) => words),
    listening.tales,
  );
  const told: TaleKind[] = clauseOf.map(() => null);
  let goesOn = false;
  for (const [clause, { from, to, words }] of spans.entries()) {
    told.fill(tales[clause] ?? null, from, to);
    const isList = goesOn && words.some((word) => listening.goesOnDenied.has(word));
    const ends = deniedIn(
      tokens.slice(from, to),
      denialsAmong(words, spans[clause + 1]?.words, listening),
      isList,
    );
    for (const [at, one] of ends.denied.entries()) denied[from + at] = one;
    goesOn = ends.denies;
  }
  return { tokens, clauseOf, words: new Set(tokens), denied, told, otherwise, spans: new Map() };
}

/** So few words belong to what stands before them: "so tight" of "never had my chest so tight". */
const MOST_BEYOND = 3;

/** "I have never felt so weak" denies nothing: it is more than ever before. */
function denialsAmong(
  words: readonly string[],
  next: readonly string[] = [],
  listening: Listening,
): Listening {
  const { denials, beyondBefore } = listening;
  const said = next.length <= MOST_BEYOND ? [...words, ...next] : words;
  const isBeyond =
    words.some((word) => beyondBefore.denials.has(word)) &&
    beyondBefore.marks.some((mark) => placesOf(mark, said).length > 0);
  if (!isBeyond) return listening;
  const others = [...denials].filter((denial) => !beyondBefore.denials.has(denial));
  return { ...listening, denials: new Set(others) };
}

/**
 * The alarm in a sentence, in whatever words around it.
 *
 * @param heard what `heardIn` gives
 * @param listening what `listeningFor` gives
 * @returns the symptom, or `null`
 * @example alarmIn(heardIn(clausedIn('tight in my chest', cutting), listening), listening) // 'chest'
 */
export function alarmIn(heard: Heard, listening: Listening): Symptom | null {
  return inOtherWords(listening.alarms, heard, listening);
}

/** The symptom of a clause that is listed as it stands; of several, the first that is an alarm. */
export function listedIn(
  clauses: readonly (readonly string[])[],
  { listed }: Listening,
): Symptom | null {
  return (
    clauses.map((clause) => listed.get(clause.join(' '))).find((one) => one !== undefined) ?? null
  );
}

/** What is felt and told in a sentence that is no alarm; `null` also for pain that is told by no more than its word. */
export function symptomIn(heard: Heard, listening: Listening): Symptom | null {
  return inOtherWords(listening.symptoms, heard, listening);
}

function inOtherWords(signs: Signs, heard: Heard, listening: Listening): Symptom | null {
  const sign = firstHeard(signs, heard, listening);
  if (sign?.symptom) return sign.symptom;
  for (const otherwise of heard.otherwise()) {
    const other = firstHeard(signs, otherwise, listening);
    if (other?.symptom) return other.symptom;
  }
  return null;
}

/** What a sentence reports that is no alarm: a symptom, or pain alone. */
export function painIn(heard: Heard, listening: Listening): Intent | null {
  const symptom = symptomIn(heard, listening);
  if (symptom) return { intent: 'ReportPain', slots: { symptom } };
  return firstHeard(listening.pain, heard, listening) ? { intent: 'ReportPain', slots: {} } : null;
}

/** An alarm or a symptom that is told of and not reported. */
export interface Tale {
  readonly kind: NonNullable<TaleKind>;
  readonly isAlarm: boolean;
}

/** What is told in a sentence that is no report; `null` where nothing is. */
export function taleOf(heard: Heard, listening: Listening): Tale | null {
  const kind = heard.told.find((told) => told !== null) ?? null;
  if (kind === null) return null;
  const present = { ...heard, told: heard.told.map(() => null) };
  const isAlarm = hearsAny([listening.alarms], present, listening);
  return isAlarm || hearsAny([listening.symptoms], present, listening) ? { kind, isAlarm } : null;
}

/** Whether an alarm is in a sentence and is taken back there: denied, or told of the past, of somebody else, of what might be. */
export function isTakenBack(heard: Heard, listening: Listening): boolean {
  const isTold = heard.told.some((told) => told !== null);
  if (!isTold && !heard.denied.includes(true)) return false;
  const plain = {
    ...heard,
    told: heard.told.map(() => null),
    denied: heard.denied.map(() => false),
  };
  return firstHeard(listening.alarms, plain, listening) !== undefined;
}

/**
 * Whether a sentence denies an alarm or pain: without what denies it would be one. "No grip" denies none.
 *
 * @example isDenial(heardIn(clausedIn('no chest pain', cutting), listening), listening) // true
 */
export function isDenial(heard: Heard, listening: Listening): boolean {
  if (!heard.denied.includes(true)) return false;
  const tokens = heard.tokens.map((token) => (listening.denials.has(token) ? '' : token));
  const affirmed = {
    ...heard,
    tokens,
    words: new Set(tokens),
    spans: new Map(),
    denied: heard.denied.map(() => false),
  };
  return hearsAny([listening.alarms, listening.symptoms, listening.pain], affirmed, listening);
}

function hearsAny(all: readonly Signs[], heard: Heard, listening: Listening): boolean {
  return all.some((signs) => firstHeard(signs, heard, listening) !== undefined);
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

/**
 * Every alarm in a sentence, the one that `alarmIn` gives among them.
 *
 * @param heard what `heardIn` gives
 * @param listening what `listeningFor` gives
 * @returns each symptom once
 */
export function alarmsIn(heard: Heard, listening: Listening): ReadonlySet<Symptom> {
  const all = signsAt(listening.alarms, heard).filter((sign) => isHeard(sign, heard, listening));
  return new Set(all.flatMap(({ symptom }) => symptom ?? []));
}

function firstHeard(signs: Signs, heard: Heard, listening: Listening): HeardSign | undefined {
  return signsAt(signs, heard).find((sign) => isHeard(sign, heard, listening));
}

/** The signs of which a sentence has a first word, in their order. */
function signsAt({ all, byWord }: Signs, heard: Heard): readonly HeardSign[] {
  const places = new Set<number>();
  for (const word of heard.words) {
    for (const key of [word, startOf(word)]) {
      for (const some of byWord.get(key) ?? []) for (const place of some) places.add(place);
    }
  }
  return [...places].sort((one, other) => one - other).flatMap((place) => all[place] ?? []);
}

/** Whether a posture tells why a limb is dead or numb. */
function isPosture({ tokens, words }: Heard, { postures }: Listening): boolean {
  return postures.some(
    (phrase) => words.has(phrase[0] ?? '') && placesOf(phrase, tokens).length > 0,
  );
}

/** A sign that is itself a denial ("no feeling") is not denied by it. */
function isHeard(
  { wanted, excluded, symptom }: HeardSign,
  heard: Heard,
  listening: Listening,
): boolean {
  const spans = (part: Part) => spansOf(part, heard, listening);
  if (!wanted.every((part) => spans(part).length > 0)) return false;
  if (symptom && listening.byPosture.has(symptom) && isPosture(heard, listening)) return false;
  const isTold = (told: TaleKind) => told !== null && !lastsThrough(told, symptom, listening);
  // "No double vision" denies "double", though "no vision" is a sign as well; "no strength" denies nothing but itself.
  const denies = wanted.some((part) => {
    const own = spans(part).filter(([, , isDenial]) => isDenial);
    const others = spans(part).filter(([, , isDenial]) => !isDenial);
    return (
      own.length > 0 &&
      !others.some(([at]) => heard.denied[at] && !own.some(([from, to]) => from <= at && at < to))
    );
  });
  // "No strength" stands as it is, whatever it denies; "had a fall" is denied in any of its words.
  const isDenied = (from: number, to: number) =>
    listening.denials.has(heard.tokens[from] ?? '')
      ? heard.denied[from]
      : heard.denied.slice(from, to).includes(true);
  const found = wanted.map((part) =>
    spans(part).filter(
      ([from, to]) => (denies || !isDenied(from, to)) && !isTold(heard.told[from] ?? null),
    ),
  );
  if (found.some((some) => some.length === 0)) return false;
  if (denies && !deniesBeside(wanted, found, heard, listening)) return false;
  const notWanted = excluded.flatMap(spans);
  const [anchors = [], ...others] = found;
  return anchors.some((anchor) => {
    const together = [anchor, ...others.map((some) => nearest(some, anchor))];
    return !notWanted.some((span) => together.some((part) => touches(span, part, heard)));
  });
}

/** What once was counts still, of some symptoms: a cancer, a wish to die unless that is well again. */
function lastsThrough(told: TaleKind, symptom: Symptom | undefined, listening: Listening): boolean {
  if (!symptom || (told !== 'past' && told !== 'might' && told !== 'healed')) return false;
  if (listening.lasting.has(symptom)) return true;
  return listening.untilHealed.has(symptom) && told !== 'healed';
}

/** A denial that is part of a sign denies what stands in its own clause. */
function deniesBeside(
  wanted: readonly Part[],
  found: readonly (readonly Span[])[],
  { tokens, clauseOf }: Heard,
  { denials }: Listening,
): boolean {
  if (wanted.length < 2) return true;
  return found.every((spans, part) =>
    spans.some(
      ([from, to]) =>
        to - from > 1 ||
        !denials.has(tokens[from] ?? '') ||
        found.some(
          (others, other) =>
            other !== part && others.some(([at]) => clauseOf[at] === clauseOf[from]),
        ),
    ),
  );
}

function nearest(spans: readonly Span[], [from]: Span): Span {
  const [first = [0, 0, false] as const, ...others] = spans;
  return others.reduce<Span>(
    (best, span) => (Math.abs(span[0] - from) < Math.abs(best[0] - from) ? span : best),
    first,
  );
}

function touches(one: Span, other: Span, { clauseOf }: Heard): boolean {
  if (clauseOf[one[0]] !== clauseOf[other[0]]) return false;
  return one[0] - other[1] < TOUCHES && other[0] - one[1] < TOUCHES;
}

function spansOf(
  part: Part,
  { tokens, words, spans }: Heard,
  { denials }: Listening,
): readonly Span[] {
  const known = spans.get(part);
  if (known) return known;
  const found: Span[] = [];
  for (const phrase of part.phrases) {
    const [first = ''] = phrase;
    if (!words.has(first) && !first.endsWith('*')) continue;
    for (const at of placesOf(phrase, tokens)) {
      found.push([at, at + phrase.length, denials.has(first)]);
    }
  }
  spans.set(part, found);
  return found;
}

/**
 * A denial reaches over words of alarm, what may stand before them, and what a preposition adds to them, to the first
 * other word.
 */
function deniedIn(
  tokens: readonly string[],
  { denials, behindDenials, intoDenied, endsDenied, ofSigns }: Listening,
  goesOn: boolean,
): { readonly denied: readonly boolean[]; readonly denies: boolean } {
  const denied = tokens.map(() => false);
  let denies = goesOn;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] ?? '';
    const passed = behindDenials.find((phrase) =>
      phrase.every((word, index) => tokens[at + index] === word),
    );
    if (denials.has(token)) denies = true;
    else if (denies && passed) {
      at += passed.length;
      continue;
    } else if (denies && intoDenied.has(token)) {
      // "In my", "of the": the next word belongs to it, whatever it is.
      denied.fill(true, at, at + 2);
      at += 2;
      continue;
    } else {
      denies = denies && ofSigns.has(token) && !(endsDenied.has(token) && denied.includes(true));
      denied[at] = denies;
    }
    at += 1;
  }
  return { denied, denies };
}
