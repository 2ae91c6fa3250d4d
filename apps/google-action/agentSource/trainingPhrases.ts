import type { Intent, Slots } from '@supine/core';
import { catalogue, enUS, recognise } from '@supine/core';
import { enUSPhrases } from '@supine/core/locales/en-US';
import type { IntentName } from '@supine/core/recognise';
import type { PlatformSample } from '@supine/core/samples';
import { numberInWords, samplesFor, urgentSamples } from '@supine/core/samples';

/** A piece of a training phrase: plain words, or words that stand for a slot. */
export interface PhrasePart {
  readonly text: string;
  readonly slot: string | null;
}

/** What an intent of the agent is, and what it learns from. */
export interface TaughtIntent {
  readonly intent: IntentName;
  /** What its sentences stand for besides the slots in them. */
  readonly slots: Slots;
  readonly phrases: readonly (readonly PhrasePart[])[];
}

/** Enough to show every template; Dialogflow takes 2,000: https://cloud.google.com/dialogflow/quotas. */
const MOST_PHRASES_AN_INTENT = 100;
/** Heard by the core, but nothing to teach. */
const SWEARING = /\b(fuck\w*|shit\w*|piss off|crap\w*)\b/;
const { slotPhrases } = enUSPhrases;
const PHRASES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(slotPhrases).map(([slot, phrases]) => [slot, Object.keys(phrases)]),
);
/** How many phrases of a slot are tried for one that the sentence keeps its meaning with. */
const MOST_TRIES = 12;

/**
 * What the agent is taught: for every intent, and for every slot that sentences stand for without saying it, the core's
 * own sentences. Each stands once, and only where the core understands it so. What cannot wait comes first.
 *
 * @returns the intents in the core's order; `Unknown` is the agent's fallback and needs none
 * @example trainingPhrases().find(({ intent }) => intent === 'Next')?.phrases[0] // [{ text: 'skip', slot: null }]
 */
export function trainingPhrases(): TaughtIntent[] {
  const taken = new Set<string>();
  const byMeaning = new Map<string, { intent: Intent; phrases: PhrasePart[][] }>();
  const chosen = [...urgentSamples(catalogue, enUS), ...fromTemplates()];
  // What follows on is said so and no otherwise, so it is taken before a template has it.
  for (const [index, { intent, text, slots }] of [
    ...followingOn().map((sample) => [0, sample] as const),
    ...chosen.entries(),
  ]) {
    const key = JSON.stringify([intent, Object.entries(slots)]);
    const own = byMeaning.get(key) ?? { intent: { intent, slots }, phrases: [] };
    byMeaning.set(key, own);
    if (own.phrases.length >= MOST_PHRASES_AN_INTENT || SWEARING.test(text)) continue;
    const parts = partsOf({ intent, text, slots }, index);
    const sound = soundOf(parts);
    if (parts.length === 0 || taken.has(sound)) continue;
    taken.add(sound);
    own.phrases.push(parts);
  }
  return [...byMeaning.values()]
    .filter(({ phrases }) => phrases.length > 0)
    .map(({ intent, phrases }) => ({ ...intent, phrases }));
}

interface Sample extends PlatformSample {
  readonly intent: IntentName;
}

function fromTemplates(): Sample[] {
  const { utterances } = enUSPhrases;
  // Figures of three digits are left as they are, and so left out.
  const inWords = (number: number) => (number < 100 ? numberInWords(number) : String(number));
  const chosen = samplesFor(utterances, slotPhrases, {
    mostAnIntent: Number.POSITIVE_INFINITY,
    inWords,
  });
  return Object.entries(chosen).flatMap(([intent, own]) =>
    own.map((sample) => ({ ...sample, intent: intent as IntentName })),
  );
}

/** Told by the words alone, whatever they are spoken of. */
const BY_WORDS = ['question', 'wants', 'or', 'of', 'where', 'whom', 'precaution'];

/** What is asked about the last answer, each of it an intent of its own: "tell me more", "which study", "are you sure". */
const FOLLOWING = ['more', 'once-more', 'what-now', 'source-name', 'source-year', 'source-sure'];

function followingOn(): Sample[] {
  return Object.entries(enUSPhrases.followOns ?? {})
    .filter(([, question]) => FOLLOWING.includes(question))
    .map(([text, question]) => ({ intent: recognise(text).intent, text, slots: { question } }));
}

/** The sample with something or other in its slots; no parts at all where the core understands it otherwise. */
function partsOf({ intent, text, slots }: Sample, index: number): PhrasePart[] {
  const named = Array.from(text.matchAll(/\{(\w+)\}/g), ([, slot = '']) => slot);
  // A parameter has one place in a phrase.
  if (new Set(named).size < named.length) return [];
  const tries = named.length === 0 ? 1 : MOST_TRIES;
  for (let offset = 0; offset < tries; offset += 1) {
    const parts = filledIn(text, index + offset);
    const heard = recognise(parts.map((part) => part.text).join(''));
    const spoken = Object.fromEntries(Object.entries(heard.slots).filter(isNamed));
    // What is asked in particular is told by signs, often by what stands in a slot.
    const rest = Object.fromEntries(
      Object.entries(heard.slots).filter((one) => !isNamed(one) && !isParticular(one[0])),
    );
    const isMeant = heard.intent === intent && same(rest, slots);
    if (isMeant && Object.keys(spoken).length === named.length) return parts;
  }
  return [];

  /** Told by the words alone, where the sample does not stand for it. */
  function isParticular(slot: string): boolean {
    const isOwn = slot === 'precaution' && intent === 'AvoidMovement';
    return BY_WORDS.includes(slot) && !isOwn && !(slot in slots);
  }

  function isNamed([slot]: readonly [string, unknown]): boolean {
    return named.includes(slot);
  }
}

function filledIn(text: string, turn: number): PhrasePart[] {
  return text
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const slot = /^\{(\w+)\}$/.exec(piece)?.[1];
      if (slot === undefined) return { text: piece, slot: null };
      const phrases = PHRASES.get(slot) ?? [];
      return { text: phrases[turn % phrases.length] ?? '', slot };
    });
}

function soundOf(parts: readonly PhrasePart[]): string {
  const words = parts.map(({ text, slot }) => (slot === null ? text : `{${slot}}`));
  return words.join('').replaceAll("'", '');
}

function same(one: Slots, other: Slots): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
  );
}
