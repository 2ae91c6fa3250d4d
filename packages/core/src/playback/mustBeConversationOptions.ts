import { isDay } from '../dialog/days.js';
import { mustBeConversation } from '../dialog/mustBeConversation.js';
import { mustBeMemory } from '../dialog/mustBeMemory.js';
import { mustBeLocale } from '../locales/mustBeLocale.js';
import type { Checks } from '../model/argument.js';
import { isObject, isTrueOrFalse, mustBe, mustHold } from '../model/argument.js';
import { mustBeCatalogue } from '../model/mustBeCatalogue.js';
import { mustBeDevice } from '../speech/mustBeScript.js';
import { mustBeClock } from './clock.js';
import type { ConversationListeners, ConversationOptions } from './conversationOptions.js';
import { mustBeListeners, PLAY_LISTENERS } from './happening.js';

const LISTENERS: readonly (keyof ConversationListeners)[] = [
  ...PLAY_LISTENERS,
  'remember',
  'forget',
];

/** What each option may hold. */
const OPTIONS: Checks<keyof ConversationOptions> = {
  locale: mustBeLocale,
  hearing: (value) =>
    mustBe(
      isObject(value) && 'listening' in value,
      'A hearing is what hearingFrom gives, such as enUSHearing',
      value,
    ),
  catalogue: mustBeCatalogue,
  steps: (value) =>
    mustBe(
      isObject(value) && 'holdSeconds' in value && 'stepSeconds' in value,
      'Steps have their longest, such as { holdSeconds: 60, stepSeconds: 185 }',
      value,
    ),
  clock: mustBeClock,
  device: mustBeDevice,
  wakeWords: (value) =>
    mustBe(
      Array.isArray(value) && value.every((one) => typeof one === 'string'),
      "Wake words are a list of names, such as ['hey house']",
      value,
    ),
  // A country that nothing knows would have somebody told "your local emergency number" without a word about it.
  country: (value) =>
    mustBe(
      typeof value === 'string' && /^[a-z]{2}$/i.test(value),
      "A country is its two letters of ISO 3166, such as 'GB'",
      value,
    ),
  memory: mustBeMemory,
  today: (value) => {
    const wanted = `"today" is a function that gives the day, such as () => '2026-11-29'`;
    mustBe(typeof value === 'function', wanted, value);
    dayFrom(value as () => string);
  },
  hour: (value) => {
    const wanted = '"hour" is a function, such as () => new Date().getHours()';
    mustBe(typeof value === 'function', wanted, value);
    hourFrom(value as () => number);
  },
  mayBeShared: isTrueOrFalse('mayBeShared'),
  oneWay: isTrueOrFalse('oneWay'),
  whispers: isTrueOrFalse('whispers'),
  conversation: mustBeConversation,
  on: (value) => mustBeListeners(value, LISTENERS),
};

/** Refuses what no conversation can be held with, in a sentence that says what can. */
export function mustBeConversationOptions(
  options: unknown,
): asserts options is ConversationOptions {
  const wanted = 'Options are a clock and who is told, such as { clock, on: { say } }';
  mustBe(isObject(options), wanted, options);
  mustHold('A conversation', OPTIONS, options, ['clock', 'locale', 'catalogue']);
}

/** The day that is told, which is kept as the day of the screen. */
export function dayFrom(today: (() => string) | undefined): string | undefined {
  const day = today?.();
  mustBe(
    today === undefined || isDay(day),
    "today() gives the day as YYYY-MM-DD, such as '2026-11-29'",
    day,
  );
  return day;
}

/** The hour that is told. */
export function hourFrom(hour: (() => number) | undefined): number | undefined {
  const told = hour?.();
  mustBe(
    hour === undefined || (Number.isInteger(told) && Number(told) >= 0 && Number(told) <= 23),
    'hour() gives a whole hour from 0 to 23',
    told,
  );
  return told;
}
