import type { Locale } from '@supine/core';
import { catalogue } from '@supine/core';

/** What answers say, and what lines with a name or a number in them are joined from. */
export interface AnswerLines {
  /** Every word by which somebody is kept from harm or sent for help. */
  readonly safety: ReadonlySet<string>;
  /** How what plays is stopped: all that a recording needs of safety besides its own lines. */
  readonly stops: ReadonlySet<string>;
  readonly answers: ReadonlySet<string>;
  /** Parts of lines, and what stands in them. */
  readonly phrases: ReadonlySet<string>;
  /** Those of them that a routine may need. */
  readonly routinePhrases: ReadonlySet<string>;
  /** Keys of lines in which stands what only a conversation knows. */
  readonly missing: readonly string[];
}

/** Names, what is read on a screen or by a house, and what people say. */
const UNSAID: readonly string[] = [
  'code',
  'name',
  'aka',
  'says',
  'screen',
  'help',
  'nightQuestions',
  'announcements',
  'estimate',
  'massageStopWords',
];
const SAFETY =
  /^(?:dialog\.(?:alarm|check|crisis|maybe|get-help|statement|hurts|not-before|stopped)|stop\.|easeOut|leftOut|contraindications\.|redFlags\.|dialog\.doubt)/;
/** Shelves of what is done; everything else is said in answers. */
const DONE =
  /^(?:exercises|transitions|routines|massages|sleepPositions|bedMoves|cues|done|stop)\./;
/** Whole lines sound better than joined ones, and so few are no matter. */
const MOST_WHOLE = 8;
const PARAMETER = /\{(\w+)(?::([^{}]+))?\}/g;
/** What a phrase has at neither end: the marks around it are those of the line. */
const MARKS = /^[\s,.:;?!]+|[\s,.:;?!]+$/g;
/** Every call for help has numbers of one country. */
const OF_COUNTRY: readonly string[] = [
  'emergencyNumber',
  'crisisLine',
  'poisonLine',
  'urgentCare',
  'maternity',
];
/** A number and nothing else. */
const COUNTED: readonly string[] = ['days', 'fromHours', 'toHours', 'inSeconds', 'outSeconds'];
const LONGEST_SECONDS = 3600;

type Values = ReadonlyMap<string, readonly (string | number)[]>;

/**
 * Reads a locale through for all that is said outside a timeline.
 *
 * @param locale the words
 * @returns whole lines and phrases
 * @example answerLines(enUS).safety.has('Please do not wait.') // true
 */
export function answerLines(locale: Locale): AnswerLines {
  const values = valuesOf(locale);
  const [safety, stops, answers] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const [phrases, routinePhrases] = [new Set<string>(), new Set<string>()];
  const missing: string[] = [];
  for (const [key, template] of templatesIn(locale, '')) {
    const names = [...template.matchAll(PARAMETER)].map(([, name = '']) => name);
    if (names.some((name) => !values.has(name))) {
      missing.push(key);
      continue;
    }
    const whole = wholeLines(template, names, values, locale);
    if (whole) {
      for (const line of whole) {
        (SAFETY.test(key) ? safety : answers).add(line);
        if (key.startsWith('stop.')) stops.add(line);
      }
      continue;
    }
    for (const phrase of phrasesOf(template, values, locale)) {
      phrases.add(phrase);
      if (DONE.test(key)) routinePhrases.add(phrase);
    }
  }
  return { safety, stops, answers, phrases, routinePhrases, missing };
}

function* templatesIn(words: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof words === 'string') yield [path, words];
  if (typeof words !== 'object' || words === null) return;
  for (const [name, inner] of Object.entries(words)) {
    if (UNSAID.includes(name)) continue;
    yield* templatesIn(inner, path === '' ? name : `${path}.${name}`);
  }
}

/** What may stand in a line, parameter by parameter. */
function valuesOf({
  help,
  sleepPositions,
  regions,
  exercises,
  massages,
  routines,
}: Locale): Values {
  const sources = Object.values(catalogue.sources);
  const upTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1);
  const known = (list: readonly (string | number | undefined)[]) => [
    ...new Set(list.filter((one) => one !== undefined)),
  ];
  const seconds = upTo(LONGEST_SECONDS);
  const countries = ['', ...Object.keys(help.countries)];
  return new Map<string, readonly (string | number)[]>([
    ...OF_COUNTRY.map((name) => [name, countries] as const),
    ['side', ['left', 'right']],
    ['other', ['left', 'right']],
    ['region', Object.keys(regions)],
    ['position', Object.keys(sleepPositions)],
    ['exercise', [...Object.keys(exercises), ...Object.keys(massages)]],
    ['routines', Object.keys(routines).filter((id) => id in catalogue.routines)],
    ['minutes', upTo(60)],
    ['times', upTo(20)],
    ['breaths', upTo(30)],
    ['seconds', upTo(120)],
    ...COUNTED.map((name) => [name, upTo(30)] as const),
    ['about', seconds],
    ['duration', seconds],
    ['wakeWord', ['Alexa']],
    ['publisher', known(sources.map(({ publisher }) => publisher))],
    ['author', known(sources.map(({ author }) => author))],
    ['year', known(sources.flatMap(({ year, read }) => [String(year ?? read.slice(0, 4))]))],
  ]);
}

/** The lines that a template stands for, where they are few. */
function wholeLines(
  template: string,
  names: readonly string[],
  values: Values,
  locale: Locale,
): readonly string[] | null {
  /** What is always told together counts once. */
  const choices = [...new Set(names.map(groupOf))];
  const count = choices.reduce((sum, name) => sum * (values.get(name)?.length ?? 0), 1);
  if (count > MOST_WHOLE) return null;
  let filled: Readonly<Record<string, string | number>>[] = [{}];
  for (const choice of choices) {
    const each = values.get(choice) ?? [];
    filled = filled.flatMap((known) => each.map((value) => ({ ...known, [choice]: value })));
  }
  return filled.map((known) =>
    template.replace(PARAMETER, (_, name: string, form?: string) =>
      locale.writeParam(name, chosen(name, known), form),
    ),
  );
}

const groupOf = (name: string) =>
  OF_COUNTRY.includes(name) ? 'emergencyNumber' : name === 'other' ? 'side' : name;

function chosen(name: string, known: Readonly<Record<string, string | number>>) {
  const value = known[groupOf(name)] ?? '';
  if (name !== 'other') return value;
  return value === 'left' ? 'right' : 'left';
}

/** What stands between the parameters of a template, and everything that may stand in them. */
function phrasesOf(template: string, values: Values, locale: Locale): string[] {
  const between = template.split(/\{[^{}]*\}/);
  const within = [...template.matchAll(PARAMETER)].flatMap(([, name = '', form]) =>
    (values.get(name) ?? []).flatMap((value) => {
      const written = locale.writeParam(name, value, form);
      return name === 'routines' ? [written, lastOfList(String(value), values, locale)] : [written];
    }),
  );
  return [...between, ...within]
    .map((part) => part.replace(MARKS, ''))
    .filter((part) => part !== '');
}

/** The last of a list has a word before it, which the language knows. */
function lastOfList(id: string, values: Values, { writeParam }: Locale): string {
  const [first = '', second = ''] = values.get('routines') ?? [];
  const before = String(id === first ? second : first);
  return writeParam('routines', `${before} ${id}`).slice(writeParam('routines', before).length);
}
