/**
 * Text whose repeats stand once: Re-Pair (Larsson and Moffat, 1999) over words. The pair of neighbours that saves most
 * becomes one symbol, and a pair of symbols may become one again. It reads back with one `replace`, which is why it is
 * this and not deflate: an inflater would be more code than it saves at start.
 */

/** Characters that may start a mark of two, where a text has few of them. None of them is special in `[…]`. */
const POSSIBLE_STARTS = '@$%&*#;=<>!+/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** A character that is used more often than this starts no mark, for each use of it costs a character more. */
const MOST_LITERAL_USES = 600;
/** Starts a mark of three characters. */
const LONG_START = '~';
/** Left out, so that a bundler writes the text in these quotes: of a template the engine keeps two copies. */
const QUOTE = "'";
/** A mark goes on with one of the characters from `(` to `~`, but for two that a string or the list would need escaped. */
const FIRST = 40;
const COUNT = 87;
const NO_MARKS = ['\\', '`'];
/** A mark takes time to read back, so it has to save this many characters each time it is used. */
const LEAST_SAVED = 2;
/** As most marks are. */
const MARK_LENGTH = 2;

/** What a symbol saves in all, less what its piece takes in the list. */
const saved = (length, uses) => (length - MARK_LENGTH) * uses - length - 1;

/** Between two pieces. */
export const SEPARATOR = '`';
/** Between two texts, for no pair may be of both. */
const GAP = null;

/**
 * @param {string[]} texts texts of one line
 * @returns {{ texts: string[], pieces: string[], starts: string }} the texts with marks, what each mark stands for, and
 *   the characters that start a mark of two
 */
export function packRepeats(texts) {
  const starts = startsFor(texts.join(''));
  const words = texts.flatMap((text) => [...(text.match(/[\w'-]+|[^\w'-]/g) ?? []), GAP]);
  const marks = marksOf(starts);
  const literal = [...starts, LONG_START, QUOTE];
  const anyLiteral = new RegExp(`[${literal.join('')}]`, 'g');
  const grammar = withoutSmall(pairsOf(words, marks.length - literal.length));
  const uses = usesOf(grammar);
  const rules = [...uses.keys()].sort((one, other) => uses.get(other) - uses.get(one));
  const markOf = new Map([...rules, ...literal].map((symbol, index) => [symbol, marks[index]]));
  const written = (symbol) => {
    if (symbol === GAP) return '\n';
    return markOf.get(symbol) ?? symbol.replace(anyLiteral, (start) => markOf.get(start));
  };
  return {
    texts: grammar.text.map(written).join('').split('\n').slice(0, -1),
    // A start alone is no mark, so it may stand for itself.
    starts,
    pieces: placed(
      [...rules.map((rule) => grammar.rules.get(rule).map(written).join('')), ...literal],
      marks,
      starts,
    ),
  };
}

const isPlain = (symbol) => symbol === GAP || typeof symbol === 'string';

function startsFor(text) {
  const uses = new Map([...POSSIBLE_STARTS].map((start) => [start, 0]));
  for (const character of text) {
    const count = uses.get(character);
    if (count !== undefined) uses.set(character, count + 1);
  }
  return [...uses].flatMap(([start, count]) => (count > MOST_LITERAL_USES ? [] : [start])).join('');
}

/** Each piece at the number that its mark is read back as; numbers without a mark stay empty. */
function placed(pieces, marks, starts) {
  const code = (character) => character.charCodeAt(0) - FIRST;
  const all = [];
  for (const [index, piece] of pieces.entries()) {
    const [first, next, last] = marks[index];
    const number =
      last === undefined
        ? starts.indexOf(first) * COUNT + code(next)
        : (starts.length + code(next)) * COUNT + code(last);
    all[number] = piece;
  }
  return Array.from(all, (piece) => piece ?? '');
}

function marksOf(starts) {
  const rest = Array.from({ length: COUNT }, (_, index) =>
    String.fromCharCode(FIRST + index),
  ).filter((character) => !NO_MARKS.includes(character));
  const short = [...starts].flatMap((start) => rest.map((next) => start + next));
  return [...short, ...rest.flatMap((next) => rest.map((last) => LONG_START + next + last))];
}

/** The text as symbols, a word or the number of a rule, and each rule as the two symbols or the one word it stands for. */
function pairsOf(words, mostRules) {
  const symbols = [...words];
  const next = symbols.map((_, place) => place + 1);
  const before = symbols.map((_, place) => place - 1);
  const pairs = new Map();
  const rules = new Map();
  const lengths = new Map();
  const lengthOf = (symbol) => lengths.get(symbol) ?? symbol.length;
  const named = (symbol) => (typeof symbol === 'string' ? symbol : `\0${symbol}`);
  const keyAt = (place) => `${named(symbols[place])}\0${named(symbols[next[place]])}`;
  const hasNext = (place) =>
    place >= 0 &&
    next[place] < symbols.length &&
    symbols[place] !== GAP &&
    symbols[next[place]] !== GAP;
  const note = (place) => {
    if (!hasNext(place)) return;
    const key = keyAt(place);
    const [one, other] = [symbols[place], symbols[next[place]]];
    if (!pairs.has(key))
      pairs.set(key, { one, other, length: lengthOf(one) + lengthOf(other), places: new Set() });
    pairs.get(key).places.add(place);
  };
  const forget = (place) => hasNext(place) && pairs.get(keyAt(place))?.places.delete(place);
  for (const place of symbols.keys()) note(place);
  while (rules.size < mostRules) {
    const best = bestOf(pairs);
    if (best === undefined) break;
    const rule = rules.size;
    lengths.set(rule, MARK_LENGTH);
    for (const place of [...best.places]) {
      if (!best.places.has(place)) continue;
      const second = next[place];
      for (const touched of [before[place], place, second]) forget(touched);
      symbols[place] = rule;
      symbols[second] = undefined;
      next[place] = next[second];
      if (next[place] < symbols.length) before[next[place]] = place;
      for (const touched of [before[place], place]) note(touched);
    }
    rules.set(rule, [best.one, best.other]);
  }
  return withWords({ text: symbols.filter((symbol) => symbol !== undefined), rules });
}

function bestOf(pairs) {
  let best;
  let most = 0;
  for (const pair of pairs.values()) {
    const gain = pair.places.size < 2 ? 0 : saved(pair.length, pair.places.size);
    if (gain > most) [best, most] = [pair, gain];
  }
  return best;
}

/** Long words that are left in many places become rules of their own. */
function withWords({ text, rules }) {
  const counts = new Map();
  for (const symbol of [text, ...rules.values()].flat()) {
    if (typeof symbol === 'string') counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  }
  const ruleOf = new Map();
  for (const [word, count] of counts) {
    if (saved(word.length, count) > 0) ruleOf.set(word, rules.size + ruleOf.size);
  }
  const replaced = (symbols) => symbols.map((symbol) => ruleOf.get(symbol) ?? symbol);
  const shorter = [...rules].map(([rule, symbols]) => [rule, replaced(symbols)]);
  const words = [...ruleOf].map(([word, rule]) => [rule, [word]]);
  return { text: replaced(text), rules: new Map([...shorter, ...words]) };
}

/** A rule that saves little where it is used is written out there. */
function withoutSmall({ text, rules }) {
  const kept = new Map();
  const written = (symbols) =>
    symbols.flatMap((symbol) => {
      if (isPlain(symbol) || kept.has(symbol)) return [symbol];
      return written(rules.get(symbol));
    });
  const lengthOf = (symbols) =>
    symbols.reduce(
      (sum, symbol) => sum + (typeof symbol === 'string' ? symbol.length : MARK_LENGTH),
      0,
    );
  for (const word of [true, false]) {
    for (const [rule, symbols] of rules) {
      if ((symbols.length === 1) !== word) continue;
      if (lengthOf(written(symbols)) - MARK_LENGTH >= LEAST_SAVED) kept.set(rule, symbols);
    }
  }
  for (const [rule, symbols] of kept) kept.set(rule, written(symbols));
  return { text: written(text), rules: kept };
}

function usesOf({ text, rules }) {
  const uses = new Map([...rules.keys()].map((rule) => [rule, 0]));
  for (const symbol of [text, ...rules.values()].flat()) {
    if (!isPlain(symbol)) uses.set(symbol, uses.get(symbol) + 1);
  }
  return uses;
}

/** The program text of a function that reads a packed text back from `pieces()`: it ships with what was packed. */
export const unpackWith = (starts) => `
const STARTS = '${starts}';
const MARK = /~..|[${starts}]./g;
const FOUND = [];
let rules;
function unpack(packed) {
  rules ??= pieces().split('${SEPARATOR}');
  return packed.replace(MARK, (found) => {
    const next = found.charCodeAt(1) - ${FIRST};
    const index = found.length > 2
      ? (STARTS.length + next) * ${COUNT} + found.charCodeAt(2) - ${FIRST}
      : STARTS.indexOf(found[0]) * ${COUNT} + next;
    return FOUND[index] ??= unpack(rules[index]);
  });
}`;
