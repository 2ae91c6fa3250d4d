import type { Intent, Locale } from '@supine/core';
import { compose, newConversation, renderText, respond } from '@supine/core';
import type { IntentName, Phrases, Phrasing } from '@supine/core/recognise';
import { wordsOf } from '@supine/core/speech';
import { hassilOf } from './hassil.js';
import type { HouseLanguage } from './language.js';

/** What may be answered at the end of a step, in the sentences of the core. */
export interface HouseAnswer {
  readonly id: string;
  readonly sentences: readonly string[];
}

const PAIN = 'hurts';
const GO_ON: readonly IntentName[] = ['Next', 'Yes', 'Resume'];

/** Pain before anything else, each kind by itself; then stop, again and next. */
export function answers({ phrases }: HouseLanguage): readonly HouseAnswer[] {
  const sentences = (...intents: readonly IntentName[]) =>
    intents.flatMap((intent) => sentencesOf(intent, phrases));
  return [
    ...painAnswers(phrases),
    { id: 'stop', sentences: sentences('Stop') },
    { id: 'again', sentences: sentences('Repeat') },
    { id: 'next', sentences: sentences(...GO_ON) },
  ];
}

/**
 * What is said to the answers that end it, in the core's own words: pain stops the movement, says the safe way and whom to
 * call, and asks nothing that nobody might hear.
 */
export function lastWords({ locale, phrases }: HouseLanguage): Readonly<Record<string, string>> {
  const stopped = wordsOf({ key: 'dialog.stopped-moving' }, locale, { stop: 'app' });
  const words = painAnswers(phrases).map(
    ({ id }) => [id, wordsForPain(symptomOf(id), locale)] as const,
  );
  return { stop: stopped, ...Object.fromEntries(words) };
}

/**
 * What is answered to a question about one thing, where nobody can say yes to an offer: all that is known, and all there is
 * to be careful about.
 *
 * @param intent the kind of question
 * @param slot what it is about, and its id
 * @example answerTo('AskRemedy', { remedy: 'ice' }, enUS).startsWith('Nobody knows whether cold helps') // true
 */
export function answerTo(intent: IntentName, slot: Intent['slots'], locale: Locale): string {
  const context = { at: 0, turn: null, oneWay: true };
  const [, replies] = respond(newConversation, { intent, slots: slot }, context);
  return renderText(
    compose(
      replies.filter(({ type }) => type === 'say'),
      locale,
    ),
  ).replaceAll('\n', ' ');
}

function painAnswers({ utterances }: Phrases): HouseAnswer[] {
  const byId = new Map<string, string[]>();
  for (const one of utterances.ReportPain ?? []) {
    const { slots, templates } = typeof one === 'string' ? { slots: {}, templates: [one] } : one;
    const symptom = (slots as Phrasing['slots'])['symptom'];
    const id = symptom === undefined ? PAIN : `${PAIN}_${String(symptom).replaceAll('-', '_')}`;
    byId.set(id, [...(byId.get(id) ?? []), ...templates.map(hassilOf)]);
  }
  return [...byId].map(([id, sentences]) => ({ id, sentences }));
}

function symptomOf(id: string): string | undefined {
  return id === PAIN ? undefined : id.slice(PAIN.length + 1).replaceAll('_', '-');
}

function wordsForPain(symptom: string | undefined, locale: Locale): string {
  const slots = symptom === undefined ? {} : { symptom };
  const context = { at: 0, turn: null, oneWay: true };
  const [, replies] = respond(newConversation, { intent: 'ReportPain', slots }, context);
  return renderText(compose(replies, locale));
}

/** Every template of an intent; the slots of a phrasing need no ear here. */
function sentencesOf(intent: IntentName, { utterances }: Phrases): string[] {
  return (utterances[intent] ?? []).flatMap((one) =>
    (typeof one === 'string' ? [one] : one.templates).map(hassilOf),
  );
}
