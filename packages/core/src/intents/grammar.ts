import type { AlarmWords } from './alarmWords.js';
import type { IntentName, Slots } from './intent.js';
import { INTENTS } from './intent.js';
import { slotToken } from './samples.js';
import type { TemplateNode } from './template.js';
import { parseTemplate, piecesOf } from './template.js';
import { tokensOf } from './tokens.js';

/** Templates that all mean the same, with the slots that their words stand for. */
export interface Phrasing {
  readonly slots: Slots;
  readonly templates: readonly string[];
}

/** What a locale gives for each intent: templates, or templates that carry a fixed slot. */
export type Utterances = Readonly<Partial<Record<IntentName, readonly (string | Phrasing)[]>>>;

/** For every slot, the phrases people use and the value each stands for. */
export type SlotPhrases = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

export interface Rule {
  readonly intent: IntentName;
  readonly slots: Slots;
  readonly tree: TemplateNode;
}

export interface SlotValue {
  readonly tokens: readonly string[];
  readonly value: string | number;
}

/** Templates ready to be matched, in the order in which they are tried. */
export interface Grammar {
  readonly rules: readonly Rule[];
  readonly slots: ReadonlyMap<string, readonly SlotValue[]>;
  /** What is listened for in sentences that no template matches; without it, nothing is. */
  readonly alarmWords?: AlarmWords;
}

/**
 * Phrases with a word of a slot in them that name no value: "back to sleep" is no back. One that begins with a slot, as
 * in "{region} back", is said in its place and tells no value of it.
 */
export const NO_SLOT = 'aside';

/** Pain is looked for before anything else, then "stop". */
const FIRST: readonly IntentName[] = ['ReportPain', 'Stop'];

/**
 * Prepares a locale's templates for `recognise`.
 *
 * @param utterances templates by intent
 * @param slotPhrases the phrases of every slot the templates use
 * @param alarmWords words of alarm, pain and stop, heard in any order
 * @returns the grammar
 * @throws Error when a template cannot be read or uses a slot without phrases
 * @example recognise('onwards', compileGrammar({ Next: ['onwards'] }, {})) // { intent: 'Next', slots: {} }
 */
export function compileGrammar(
  utterances: Utterances,
  slotPhrases: SlotPhrases,
  alarmWords?: AlarmWords,
): Grammar {
  const order = [...FIRST, ...INTENTS.filter((intent) => !FIRST.includes(intent))];
  const rules = order.flatMap((intent) =>
    (utterances[intent] ?? []).flatMap((entry) => rulesOf(intent, entry)),
  );
  const slots = new Map(
    Object.entries(slotPhrases).map(
      ([slot, phrases]) => [slot, valuesOf({ ...phrases, ...valueless(slot) })] as const,
    ),
  );
  for (const rule of rules) checkSlots(rule, rule.tree, slots);
  return alarmWords ? { rules, slots, alarmWords } : { rules, slots };

  function valueless(slot: string) {
    const mark = `${slotToken(slot)} `;
    return Object.fromEntries(
      Object.keys(slotPhrases[NO_SLOT] ?? {}).flatMap((phrase) =>
        phrase.startsWith(mark) ? [[phrase.slice(mark.length), '']] : [],
      ),
    );
  }
}

function rulesOf(intent: IntentName, entry: string | Phrasing): Rule[] {
  if (typeof entry === 'string') return [{ intent, slots: {}, tree: parseTemplate(entry) }];
  return entry.templates.map((template) => ({
    intent,
    slots: entry.slots,
    tree: parseTemplate(template),
  }));
}

/** Longer phrases first, so that "upper back" is not heard as "back". */
function valuesOf(phrases: Readonly<Record<string, string | number>>): SlotValue[] {
  return Object.entries(phrases)
    .map(([phrase, value]) => ({ tokens: tokensOf(phrase), value }))
    .sort((one, other) => other.tokens.length - one.tokens.length);
}

function checkSlots(rule: Rule, node: TemplateNode, slots: ReadonlyMap<string, unknown>): void {
  if (node.type === 'slot' && !slots.has(node.slot)) {
    throw new Error(
      `A template of ${rule.intent} uses the slot "${node.slot}", which has no phrases.`,
    );
  }
  for (const part of piecesOf(node)) checkSlots(rule, part, slots);
}
