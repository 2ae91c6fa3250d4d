import type { Locale, SpeechRate } from '../locales/locale.js';
import { mustBeLocale } from '../locales/mustBeLocale.js';
import { isObject, mustBe } from '../model/argument.js';
import type { Line, LineParams } from '../timeline/segment.js';
import { mustBeDevice } from './mustBeScript.js';
import type { SpeechProfile } from './profile.js';

/** What a device adds to a locale's words: how it is stopped. */
export type DeviceWords = Pick<SpeechProfile, 'stop' | 'wakeWord'>;

/**
 * A line in words.
 *
 * @param line key and parameters
 * @param locale where the words are
 * @param device how the person stops this device
 * @returns the sentence or sentences
 * @throws Error when the locale has no words for the key: nothing is ever spoken that is not in a locale
 * @example wordsOf({ key: 'cue.halfway' }, enUS, { stop: 'say' }) // 'Halfway.'
 */
export function wordsOf(line: Line, locale: Locale, device: DeviceWords): string {
  mustBe(
    isObject(line) && typeof line.key === 'string',
    "A line is a key, such as { key: 'cue.halfway' }",
    line,
  );
  mustBeLocale(locale);
  mustBeDevice(device);
  const template = templateOf(line, locale, device);
  if (template === undefined) throw new Error(`${locale.code} has no words for "${line.key}".`);
  return filled(template, line.key, { ...line.params, wakeWord: device.wakeWord ?? '' }, locale);
}

/**
 * A template with its parameters written out. `{side:…}` tells the locale in which form a parameter stands there.
 *
 * @param key names the template when something is missing
 * @throws Error when a parameter is not given, rather than say a hole
 */
export function filled(
  template: string,
  key: string,
  params: LineParams,
  { writeParam }: Pick<Locale, 'writeParam'>,
): string {
  return template.replace(PARAMETER, (_, name: string, form: string | undefined) => {
    const value = params[name];
    if (value === undefined) throw new Error(`"${key}" needs {${name}}, which is not given.`);
    return writeParam(name, value, form);
  });
}

const PARAMETER = /\{(\w+)(?::([^{}]+))?\}/g;

function templateOf(
  { key, params }: Line,
  locale: Locale,
  device: DeviceWords,
): string | undefined {
  if (key === 'intro.ease-out') return locale.easeOut;
  if (key === 'intro.left-out') return locale.leftOut;
  if (key === 'intro.within-reach') return locale.withinReach;
  if (key === 'intro.at-hand') return locale.atHand;
  if (key === 'intro.while-fetching') return locale.whileFetching[device.stop];
  if (key === 'intro.ends-elsewhere') return locale.endsElsewhere;
  if (key === 'intro.ends-as-begun') return locale.endsAsBegun;
  if (key === 'intro.stays') return locale.stays;
  if (key === 'intro.stays-anywhere') return locale.staysAnywhere;
  if (key === 'device.stop') return locale.stop[device.stop];
  const [shelf = '', ...path] = key.split('.');
  // The last repetition is told as such, instead of its words or before them.
  if (params?.['last'] !== undefined) return lastOf(locale, params['last']);
  if (params?.['lastBefore'] !== undefined) {
    const { lastBefore, ...others } = params;
    const words = templateOf({ key, params: others }, locale, device);
    return words && `${lastOf(locale, lastBefore)} ${words}`;
  }
  const found = lookUp(locale[SHELVES[shelf] ?? (shelf as keyof Locale)], path);
  const turn = Number(params?.['turn'] ?? 1);
  const shared = params?.['shared'];
  if (shared !== undefined) {
    const own = typeof found === 'string' ? [found] : Array.isArray(found) ? found : [];
    if (found === undefined || turn <= own.length * MOST_TIMES) return inTurn(own, turn);
    const others = locale.cues[`again-${shared}` as keyof Locale['cues']];
    return inTurn([others].flat(), Number(params?.['due'] ?? 1));
  }
  return Array.isArray(found) ? inTurn(found, turn) : textOf(found);
}

/** A phrasing that was said so often is worn out. */
const MOST_TIMES = 4;

/** Lines of a timeline name one entry; what else is said names the locale's shelf itself. */
const SHELVES: Readonly<Record<string, keyof Locale>> = {
  exercise: 'exercises',
  transition: 'transitions',
  routine: 'routines',
  massage: 'massages',
  sleepPosition: 'sleepPositions',
  bedMove: 'bedMoves',
  cue: 'cues',
  outro: 'done',
};

function lastOf({ cues }: Locale, turn: string | number | undefined): string | undefined {
  const { last } = cues;
  return typeof last === 'string' ? last : inTurn(last, Number(turn));
}

/** What is said often has several phrasings, which take turns. */
function inTurn(phrasings: readonly unknown[], turn: number): string | undefined {
  return textOf(phrasings[(turn - 1) % phrasings.length]);
}

function textOf(found: unknown): string | undefined {
  return typeof found === 'string' ? found : undefined;
}

function lookUp(shelf: unknown, path: readonly string[]): unknown {
  let found = shelf;
  for (const name of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name))
      return undefined;
    found = (found as Record<string, unknown>)[name];
  }
  return found;
}

/**
 * How long the words take to speak, by the slower of two estimates.
 *
 * @returns seconds, without the pause after the line
 * @example Math.round(spokenSeconds('Hold.', enUS.estimate) * 100) // 43
 */
export function spokenSeconds(text: string, rate: SpeechRate): number {
  mustBe(typeof text === 'string', 'Words are text', text);
  mustBe(isObject(rate), 'A rate is the estimate of a locale, such as enUS.estimate', rate);
  const words = text.split(/[\s-]+/).filter((word) => word !== '').length;
  return Math.max((words * 60) / rate.wordsPerMinute, (text.length * rate.msPerCharacter) / 1000);
}
