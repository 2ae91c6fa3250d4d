import { isObject, mustBe } from '../model/argument.js';
import type { Phrasing, SlotPhrases, Utterances } from './grammar.js';
import type { IntentName, Slots } from './intent.js';
import { INTENTS } from './intent.js';
import { listed } from './listed.js';
import { slotToken } from './samples.js';
import type { TemplateNode } from './template.js';
import { parseTemplate, piecesOf } from './template.js';
import { tokensOf } from './tokens.js';

/** A sentence with which a platform learns an intent. */
export interface PlatformSample {
  /** Letters, apostrophes, spaces, and slots in braces. */
  readonly text: string;
  /** What the sentence stands for besides the slots in it. */
  readonly slots: Slots;
}

/** What a platform takes. */
export interface PlatformLimits {
  readonly mostAnIntent: number;
  /** Sentences that an intent has in any case, even beyond the most: every wording of an urgent alarm. */
  readonly always?: Readonly<Partial<Record<IntentName, readonly string[]>>>;
  /** How a number is written out; without it, sentences with figures are left out. */
  readonly inWords?: (number: number) => string;
}

/** What is said before anything else: where two intents have the same sentence, these keep it. */
const FIRST: readonly IntentName[] = ['ReportPain', 'Stop'];
const SPEAKABLE = /^[a-z' {}]+$/;

/**
 * Samples for a platform that recognises by itself: each template once, then each slot in each place, then each
 * alternative, as far as the platform takes them. The sentences of `always` come first; they alone may be more than
 * `mostAnIntent`. No two intents share a sample. The same input gives the same samples in the same order.
 *
 * @param utterances templates by intent
 * @param slots the phrases of each slot; a sample with another slot is left out
 * @param limits how many samples, and which in any case
 * @returns the samples of every intent that has templates
 * @throws TypeError in one sentence where an argument is no object; Error when a sentence of `always` is none of the intent's templates
 * @example samplesFor({ Next: ['(skip|next) [one]'] }, {}, { mostAnIntent: 120 }).Next?.[0]?.text // 'skip'
 */
export function samplesFor(
  utterances: Utterances,
  slots: SlotPhrases,
  limits: PlatformLimits,
): Readonly<Partial<Record<IntentName, readonly PlatformSample[]>>> {
  mustBe(isObject(utterances), "Templates are by intent, such as { Next: ['next'] }", utterances);
  mustBe(isObject(slots), "Phrases are by slot, such as { region: { neck: ['neck'] } }", slots);
  mustBe(isObject(limits), 'A platform has limits, such as { mostAnIntent: 120 }', limits);
  const taken = new Set<string>();
  const chosen: Partial<Record<IntentName, readonly PlatformSample[]>> = {};
  for (const intent of [...FIRST, ...INTENTS.filter((one) => !FIRST.includes(one))]) {
    const entries = utterances[intent];
    if (!entries) continue;
    const drafts = draftsOf(entries, slots, limits);
    const always = alwaysOf(intent, drafts, limits);
    const own: PlatformSample[] = [];
    for (const { text, slots: fixed } of [...always, ...inOrder(drafts)]) {
      if (own.length >= Math.max(limits.mostAnIntent, always.length)) break;
      const heard = text.replaceAll("'", '');
      if (taken.has(heard)) continue;
      taken.add(heard);
      own.push({ text, slots: fixed });
    }
    chosen[intent] = own;
  }
  return chosen;
}

/** A sample that may be chosen, and what it would be chosen for. */
interface Draft extends PlatformSample {
  /** How many samples of the same template come before it. */
  readonly turn: number;
  /** Which entry its template belongs to, and which template of the entry it is. */
  readonly entry: number;
  readonly template: number;
  /** Whether it has a slot that no earlier sample of its template has in that place. */
  readonly placesSlot: boolean;
}

function draftsOf(
  entries: readonly (string | Phrasing)[],
  slots: SlotPhrases,
  { inWords }: PlatformLimits,
): Draft[] {
  return entries.flatMap((one, entry) => {
    const { templates, slots: fixed } = typeof one === 'string' ? alone(one) : one;
    return templates.flatMap((text, template) => {
      const seen = new Set<string>();
      return textsOf(text, inWords)
        .filter((sample) => hasOnly(sample, slots))
        .map((sample, turn): Draft => {
          const places = placesIn(sample).filter((place) => !seen.has(place));
          for (const place of places) seen.add(place);
          return {
            text: sample,
            slots: fixed,
            turn,
            entry,
            template,
            placesSlot: places.length > 0,
          };
        });
    });
  });
}

function alone(template: string): Phrasing {
  return { slots: {}, templates: [template] };
}

/** What a template says, plain at first, then with each of its alternatives once, in the platform's alphabet. */
function textsOf(template: string, inWords: PlatformLimits['inWords']): string[] {
  const texts = variantsOf(parseTemplate(template))
    .map((words) => words.map((word) => written(word, inWords)).join(' '))
    .filter((text) => SPEAKABLE.test(text));
  return [...new Set(texts)];
}

/** The words without what may be left out; then once more for every alternative, the rest as it was. */
function variantsOf(node: TemplateNode): string[][] {
  if (node.type === 'word') return [[node.word]];
  if (node.type === 'slot') return [[slotToken(node.slot)]];
  const parts = piecesOf(node).map(variantsOf);
  if (node.type === 'choice') {
    return parts
      .flat()
      .toSorted((one, other) => Number(other.length === 0) - Number(one.length === 0));
  }
  const plain = parts.map(([first = []]) => first);
  return [
    plain.flat(),
    ...parts.flatMap(([, ...others], at) => others.map((other) => plain.with(at, other).flat())),
  ];
}

function written(word: string, inWords: PlatformLimits['inWords']): string {
  if (!inWords || !/^\d+$/.test(word)) return word;
  return inWords(Number(word)).replaceAll('-', ' ');
}

function hasOnly(text: string, slots: SlotPhrases): boolean {
  return slotsIn(text).every((slot) => slot in slots);
}

/** The slots of a sample with the word before each. */
function placesIn(text: string): string[] {
  return text.match(/(\S+ )?\{\w+\}/g) ?? [];
}

function slotsIn(text: string): string[] {
  return Array.from(text.matchAll(/\{(\w+)\}/g), ([, slot = '']) => slot);
}

/** A template of every entry, then the next of every entry; then new places of slots; then all other alternatives. */
function inOrder(drafts: readonly Draft[]): Draft[] {
  const first = drafts.filter(({ turn }) => turn === 0);
  const placing = drafts.filter(({ turn, placesSlot }) => turn > 0 && placesSlot);
  const others = drafts.filter(({ turn, placesSlot }) => turn > 0 && !placesSlot);
  return [
    ...first.toSorted((one, other) => one.template - other.template || one.entry - other.entry),
    ...placing.toSorted((one, other) => one.turn - other.turn),
    ...others.toSorted((one, other) => one.turn - other.turn),
  ];
}

function alwaysOf(intent: IntentName, drafts: readonly Draft[], { always }: PlatformLimits) {
  const byWords = new Map<string, Draft[]>();
  for (const draft of drafts) listed(byWords, tokensOf(draft.text).join(' ')).push(draft);
  return (always?.[intent] ?? []).map((sentence) => {
    const [draft] = byWords.get(tokensOf(sentence).join(' ')) ?? [];
    if (!draft) throw new Error(`No template of ${intent} says "${sentence}".`);
    return draft;
  });
}
