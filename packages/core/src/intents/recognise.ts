import { clausesOf } from './clauses.js';
import { cuedIn, isAboutSomethingElse } from './cues.js';
import type { Grammar } from './grammar.js';
import type { Intent, Slots } from './intent.js';
import type { Prepared } from './prepared.js';
import { preparedFrom } from './prepared.js';
import { mayMatch, optionsFor } from './ruleIndex.js';
import { alarmIn, heardIn, isDenial, isStop, painIn } from './signs.js';
import { corrected } from './spelling.js';
import type { TemplateNode } from './template.js';
import { asHeard, readingsOf, tokensOf } from './tokens.js';
import { closest, slotsSaid } from './tolerant.js';

/** What an app knows about the sentence's surroundings. */
export interface RecogniseOptions {
  /** Words that only call the device and are dropped from the front. */
  readonly wakeWords?: readonly string[];
}

/**
 * The intent and slots of a typed or transcribed sentence: what a template says word for word; else alarm, pain and stop
 * in whatever words; else the closest of what templates say.
 *
 * @param sentence what was said
 * @param grammar what `compileGrammar` gives for a locale
 * @param options wake words to drop
 * @returns the intent; `Unknown` for anything the grammar does not have
 * @example recognise('skip this one', grammar) // { intent: 'Next', slots: {} }
 */
export function recognise(
  sentence: string,
  grammar: Grammar,
  options: RecogniseOptions = {},
): Intent {
  const wakeWords = options.wakeWords ?? [];
  const urgent = grammar.alarmWords && urgentClause(sentence, grammar, wakeWords);
  if (urgent) return urgent;
  const readings = readingsOf(sentence, wakeWords);
  const exact = matched(readings, grammar);
  const [tokens] = readings;
  if (!tokens) return UNKNOWN;
  if (exact && (exact.intent !== 'ReportPain' || exact.slots['symptom'])) return exact;
  const prepared = preparedFrom(grammar);
  const { listening } = prepared;
  const heard = listening && heardIn(tokens, listening);
  const alarm = heard && alarmIn(heard, listening);
  if (alarm) return { intent: 'ReportPain', slots: { symptom: alarm } };
  const denies = heard !== null && listening !== null && isDenial(heard, listening);
  if (exact && !(denies && exact.intent === 'ReportPain')) return exact;
  const pain = heard && painIn(heard, listening);
  if (pain) return pain;
  if (listening && isStop(tokens, listening)) return { intent: 'Stop', slots: {} };
  const near = likeliest(readings.at(-1) ?? tokens, prepared);
  // What is known to be harmless is no symptom either, however close it sounds.
  const harmless = heard?.tokens.includes('') && near?.slots['symptom'];
  const isAlarm = grammar.alarmWords?.alarms.some(
    ({ symptom }) => symptom === near?.slots['symptom'],
  );
  if (near && !harmless && !(denies && near.intent === 'ReportPain' && !isAlarm)) return near;
  return denies ? { intent: 'No', slots: {} } : UNKNOWN;
}

/**
 * What one clause says that must not be lost in the others: an alarm in any of them, pain behind what only stands in front
 * ("no, that hurts").
 */
function urgentClause(
  sentence: string,
  grammar: Grammar,
  wakeWords: readonly string[],
): Intent | null {
  const words = grammar.alarmWords?.clauses;
  const { listening } = preparedFrom(grammar);
  if (!words || !listening) return null;
  const clauses = clausesOf(sentence, words).map((clause) => heardIn(clause, listening));
  if (clauses.length < 2) return null;
  for (const clause of clauses) {
    const symptom = alarmIn(clause, listening);
    if (symptom) return { intent: 'ReportPain', slots: { symptom } };
  }
  const heads = new Set([...words.heads, ...wakeWords].map((one) => tokensOf(one).join(' ')));
  const [said, ...others] = clauses.filter(({ tokens }) => !heads.has(tokens.join(' ')));
  if (!said || others.length > 0) return null;
  const exact = matched([said.tokens], grammar);
  return exact?.intent === 'ReportPain' ? exact : painIn(said, listening);
}

/** What templates say in almost these words; else what cues tell; else the closest of what templates say. */
function likeliest(tokens: readonly string[], { samples, cues }: Prepared): Intent | null {
  const isElsewhere = cues !== null && isAboutSomethingElse(tokens, cues);
  const meant = tokens.map((token) => corrected(token, samples.spelling));
  const near = isElsewhere ? null : closest(meant, samples);
  if (near && near.score >= SURE_SCORE) return near.intent;
  const cued = cues && cuedIn(meant, samples.phrases, cues, isElsewhere);
  if (cued) {
    return {
      intent: cued.intent,
      slots: { ...slotsSaid(cued.intent, meant, samples), ...cued.slots },
    };
  }
  return near?.intent ?? null;
}

/** From this likeness on, from 0 to 1, a template tells more than single words do. Chosen by measuring. */
const SURE_SCORE = 0.65;

const UNKNOWN: Intent = { intent: 'Unknown', slots: {} };

/** What a template says, word for word. */
function matched(readings: readonly (readonly string[])[], grammar: Grammar): Intent | null {
  const { rules } = preparedFrom(grammar);
  for (const tokens of readings) {
    for (const candidate of rules.get(tokens[0] ?? '') ?? []) {
      if (!mayMatch(candidate, tokens)) continue;
      const { rule } = candidate;
      const found = match(rule.tree, { at: 0, slots: rule.slots }, tokens, grammar).find(
        ({ at }) => at === tokens.length,
      );
      if (found) return { intent: rule.intent, slots: found.slots };
    }
  }
  return null;
}

/** How far a template has been followed, and what its slots hold. */
interface Reached {
  readonly at: number;
  readonly slots: Slots;
}

/** Every way in which a piece of a template fits the words that follow. */
function match(
  node: TemplateNode,
  from: Reached,
  tokens: readonly string[],
  grammar: Grammar,
): Reached[] {
  switch (node.type) {
    case 'word':
      return asHeard(node.word) === tokens[from.at] ? [{ ...from, at: from.at + 1 }] : [];
    case 'slot':
      return matchSlot(node.slot, from, tokens, grammar);
    case 'choice':
      return optionsFor(node.options, grammar.slots, tokens[from.at]).flatMap((option) =>
        match(option, from, tokens, grammar),
      );
    case 'sequence': {
      let reached = [from];
      for (const part of node.parts) {
        reached = reached.flatMap((one) => match(part, one, tokens, grammar));
        if (reached.length === 0) break;
      }
      return reached;
    }
  }
}

function matchSlot(
  slot: string,
  from: Reached,
  tokens: readonly string[],
  grammar: Grammar,
): Reached[] {
  return (grammar.slots.get(slot) ?? [])
    .filter((value) => value.tokens.every((token, index) => tokens[from.at + index] === token))
    .map((value) => ({
      at: from.at + value.tokens.length,
      slots: value.value === '' ? from.slots : { ...from.slots, [slot]: value.value },
    }));
}
