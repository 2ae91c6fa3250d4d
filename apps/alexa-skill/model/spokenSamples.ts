import type { Intent, Slots } from '@supine/core';
import { catalogue, enUS, recognise } from '@supine/core';
import { enUSPhrases } from '@supine/core/locales/en-US';
import type { IntentName } from '@supine/core/recognise';
import type { PlatformSample } from '@supine/core/samples';
import { numberInWords, samplesFor, urgentSamples } from '@supine/core/samples';
import { BUILT_IN, intentNamed } from '../src/modelNames.js';
import { repeated } from './finding.js';
import { NATURAL_SENTENCES } from './naturalSentences.js';
import { OVERLAPPING_SENTENCES } from './overlappingSentences.js';

/** Enough to show every template; the whole model is held to Amazon's limits in `modelRules.ts`. */
const MOST_SAMPLES_AN_INTENT = 120;
/** Both stop the skill. Amazon has these words for the second, and no sentence may belong to two intents. */
const CANCELS = /\b(cancel|never ?mind|forget)\b/;
/** At this word alone Amazon ends the session by itself, and asks no skill. */
const AMAZONS_OWN = 'exit';
/** Heard by the core, but nothing to hand in to a shop: a skill with such words may be refused. */
export const SWEARING = /\b(fuck\w*|shit\w*|piss off|crap\w*)\b/;
const DIGITS = Array.from({ length: 10 }, (_, digit) => numberInWords(digit));

/**
 * The sentences of each intent of the model, by its name: the wordings of urgent alarms first, then those that would be
 * taken for another intent, then the natural ones, then those of the core's templates. A sentence that the core
 * understands otherwise is left out, and one that has a slot twice, which the platform refuses.
 *
 * @returns at most 120 sentences an intent; Amazon's own intents by Amazon's names
 * @example spokenSamples().get('AMAZON.NextIntent')?.includes('skip this one') // true
 */
export function spokenSamples(): ReadonlyMap<string, readonly string[]> {
  const all = [
    ...urgentSamples(catalogue, enUS),
    ...[...OVERLAPPING_SENTENCES, ...NATURAL_SENTENCES].map(asSample),
    ...followOnSamples(),
    ...templateSamples(),
  ].filter(
    ({ text }) =>
      text !== AMAZONS_OWN && !SWEARING.test(text) && repeated(slotsIn(text)).length === 0,
  );
  const taken = new Set<string>();
  const byName = new Map<string, string[]>();
  for (const { intent, text, slots } of all) {
    const own = byName.get(nameOf(intent, text, slots)) ?? [];
    const sound = text.replaceAll("'", '');
    if (own.length >= MOST_SAMPLES_AN_INTENT || taken.has(sound)) continue;
    if (!isUnderstood({ intent, slots }, text)) continue;
    taken.add(sound);
    own.push(text);
    byName.set(nameOf(intent, text, slots), own);
  }
  return byName;
}

interface Spoken extends PlatformSample {
  readonly intent: IntentName;
}

/** A sentence as the core understands it, most often where it has slots; what is said in these is left open. */
function asSample(text: string): Spoken {
  const spoken = slotsIn(text);
  const tries = slotsIn(text).length > 0 ? TRIES : 1;
  const heard = Array.from({ length: tries }, (_, turn) =>
    withoutQuestion(recognise(filledIn(text, turn))),
  );
  const times = (one: Intent) => heard.filter(({ intent }) => intent === one.intent).length;
  const { intent, slots } = heard.reduce((best, one) => (times(one) > times(best) ? one : best));
  const fixed = Object.entries(slots).filter(([slot]) => !spoken.includes(slot));
  return { intent, text, slots: Object.fromEntries(fixed) };
}

/** A sample as a sentence, with something or other in its slots. */
function filledIn(text: string, turn = 0): string {
  return text.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const phrases = PHRASES.get(slot) ?? [];
    return phrases[Math.floor((turn * phrases.length) / TRIES)] ?? '';
  });
}

/** The phrases of every slot that name a value; of minutes, the numbers. */
const PHRASES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(enUSPhrases.slotPhrases).map(([slot, phrases]) => [
    slot,
    Object.entries(phrases).flatMap(([phrase, value]) => {
      const isNumber = slot !== 'minutes' || phrase === String(value);
      return value === '' || !isNumber ? [] : [phrase];
    }),
  ]),
);

/** What is asked about the last answer: "which study", "are you sure". Names of remedies are values of a slot. */
function followOnSamples(): Spoken[] {
  return Object.entries(enUSPhrases.followOns ?? {}).flatMap(([text, question]) =>
    isFollowOn(question) ? [asSample(text)] : [],
  );
}

/** Whether it asks about the answer before it, and is no answer of the catalogue itself. */
function isFollowOn(question: unknown): boolean {
  const { remedies, disagreements, causes } = catalogue;
  return ![remedies, disagreements, causes].some((shelf) => Object.hasOwn(shelf, String(question)));
}

function templateSamples(): Spoken[] {
  const { utterances, slotPhrases } = enUSPhrases;
  const chosen = samplesFor(utterances, slotPhrases, {
    mostAnIntent: Number.POSITIVE_INFINITY,
    inWords: asSaid,
  });
  return Object.entries(chosen).flatMap(([intent, own]) =>
    own.map((sample) => ({ ...sample, intent: intent as IntentName })),
  );
}

function nameOf(intent: IntentName, text: string, slots: PlatformSample['slots']): string {
  if (intent === 'Stop' && CANCELS.test(text)) return 'AMAZON.CancelIntent';
  const [builtIn] = Object.entries(BUILT_IN).find(([, known]) => known === intent) ?? [];
  return builtIn ?? intentNamed(intent, slots);
}

/** A sentence with slots is tried with some phrases of each, far apart from one another; most have to be understood. */
const TRIES = 6;
const LEAST_UNDERSTOOD = 4;

function isUnderstood({ intent, slots }: Intent, text: string): boolean {
  const named = slotsIn(text);
  if (named.length > 0) {
    const understood = Array.from({ length: TRIES }, (_, turn) =>
      withoutQuestion(recognise(asTyped(filledIn(text, turn)))),
    ).filter(
      (heard) =>
        heard.intent === intent &&
        named.every((slot) => heard.slots[slot] !== undefined) &&
        saysNothingElse(heard.slots, slots, named),
    );
    return understood.length >= LEAST_UNDERSTOOD;
  }
  const heard = withoutQuestion(recognise(asTyped(text)));
  return heard.intent === intent && sameSlots(heard.slots, slots);
}

/** "On my back" in a sample says how somebody lies: a platform that heard the rest alone would answer something else. */
function saysNothingElse(heard: Slots, meant: Slots, named: readonly string[]): boolean {
  return Object.keys(heard).every((slot) => named.includes(slot) || heard[slot] === meant[slot]);
}

/**
 * What is asked in particular is told by signs, which no platform's model has, and often by what stands in a slot: there it
 * is the remedy of that name.
 */
export function withoutQuestion({ intent, slots }: Intent): Intent {
  const { question, wants, of, or, where, whom, precaution, ...named } = slots;
  // For whom it is asked is told by the words beside it, where it is not what the sentence says.
  const isTold = intent === 'AvoidMovement' && precaution !== undefined;
  const others = isTold ? { ...named, precaution } : named;
  const isNamed = others['remedy'] !== undefined || intent === 'AskRemedy';
  if (question !== undefined && isFollowOn(question))
    return { intent, slots: { ...others, question } };
  const isRemedy = Object.hasOwn(catalogue.remedies, String(question));
  return {
    intent,
    slots: question && isNamed && isRemedy ? { ...others, remedy: question } : others,
  };
}

/** Whether two sets of slots say the same. */
export function sameSlots(one: Intent['slots'], other: Intent['slots']): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length && names.every((slot) => one[slot] === other[slot])
  );
}

/** The slots of a sample, in order. */
export function slotsIn(text: string): string[] {
  return Array.from(text.matchAll(/\{(\w+)\}/g), ([, slot = '']) => slot);
}

/** Numbers of three digits are those of emergencies and of fever, said digit by digit. */
function asSaid(number: number): string {
  if (number < 100) return numberInWords(number);
  return Array.from(String(number), (digit) => DIGITS[Number(digit)]).join(' ');
}

const THREE_DIGITS = new RegExp(`\\b(${DIGITS.join('|')})( (${DIGITS.join('|')})){2}\\b`, 'g');

/** A sentence as it is typed: what was said digit by digit as one number again. */
export function asTyped(text: string): string {
  return text.replace(THREE_DIGITS, (digits) =>
    digits
      .split(' ')
      .map((word) => DIGITS.indexOf(word))
      .join(''),
  );
}
