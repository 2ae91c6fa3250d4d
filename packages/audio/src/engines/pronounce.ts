/**
 * Words of the routines and their surroundings that Flite says wrong, as one has to write them for it. Each was found by
 * having it name its sounds for every word of en-US, and the tests have it name them again.
 */
const RESPELLED: readonly (readonly [word: string, respelled: string])[] = [
  ['coccyx', 'cock six'],
  ['forearms', 'fore arms'],
  ['osteoporosis', 'ostee oh puh roh sis'],
  ['pilates', 'puh lah teez'],
  ['pubic', 'pew bick'],
  ['reclined', 'ree clined'],
  ['sacroiliac', 'sacro iliac'],
  ['sciatic', 'sigh attic'],
  ['sciatica', 'sigh attica'],
  ['spondylolisthesis', 'spondylo liss theesis'],
  ['supine', 'soo pine'],
];

/** Words that are said in two ways, and where they are said the other way. */
const BY_CONTEXT: readonly (readonly [pattern: string, respelled: string])[] = [
  // "And close your left arm", but "close to the bed".
  ['close(?! (?:to|by)\\b)', 'cloze'],
  ['read(?= you\\b)', 'reed'],
];

type Entries = readonly (readonly [pattern: string, respelled: string])[];
const ALL: Entries = [...RESPELLED, ...BY_CONTEXT];

/** The words that are respelled wherever they stand. */
export const RESPELLED_WORDS: readonly string[] = RESPELLED.map(([word]) => word);

/**
 * Respells what engines say wrong, for an engine that reads plain text.
 *
 * @param text words
 * @returns the text for the engine's eyes only; a capital stays a capital
 * @throws never
 * @example pronouncedText('Sciatica eases.') // 'Sigh attica eases.'
 */
export function pronouncedText(text: string): string {
  return withEach(
    text,
    ALL,
    (word, respelled) => likeIn(word, respelled),
    (between) => between,
  );
}

/**
 * The same for an engine that knows the field's words, as espeak-ng and what is built on it do: only what is said in two ways is
 * respelled. It says coccyx and sciatica rightly, and would read "cock six" as it stands.
 *
 * @param text words
 * @returns the text for the engine's eyes only
 * @throws never
 * @example readInContext('And close your eyes. Sciatica eases.') // 'And cloze your eyes. Sciatica eases.'
 */
export function readInContext(text: string): string {
  return withEach(
    text,
    BY_CONTEXT,
    (word, respelled) => likeIn(word, respelled),
    (between) => between,
  );
}

/**
 * The same for an engine that reads SSML: a part of a document, with everything else escaped.
 *
 * @param text words, not SSML
 * @returns SSML without a root
 * @throws never
 * @example pronouncedSsml('Sciatica & you') // '<sub alias="sigh attica">Sciatica</sub> &#38; you'
 */
export function pronouncedSsml(text: string): string {
  return withEach(
    text,
    ALL,
    (word, respelled) => `<sub alias="${respelled}">${word}</sub>`,
    (between) => between.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`),
  );
}

function withEach(
  text: string,
  entries: Entries,
  write: (word: string, respelled: string) => string,
  writeBetween: (between: string) => string,
): string {
  let written = '';
  let at = 0;
  for (const match of text.matchAll(anyOf(entries))) {
    const respelled = entries[match.slice(1).findIndex((group) => group !== undefined)]?.[1] ?? '';
    written += writeBetween(text.slice(at, match.index)) + write(match[0], respelled);
    at = match.index + match[0].length;
  }
  return written + writeBetween(text.slice(at));
}

/** One pattern with a group for each entry, so that nothing that was respelled is respelled again. */
function anyOf(entries: Entries): RegExp {
  return new RegExp(`\\b(?:${entries.map(([pattern]) => `(${pattern})`).join('|')})\\b`, 'gi');
}

function likeIn(word: string, respelled: string): string {
  const isCapital = word[0] !== word[0]?.toLowerCase();
  return isCapital ? `${respelled[0]?.toUpperCase()}${respelled.slice(1)}` : respelled;
}
