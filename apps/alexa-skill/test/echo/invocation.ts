import type { Intent } from '@supine/core';
import { recognise } from '@supine/core';

/** What the store calls the skill. */
export const INVOCATION_NAME = 'my back stretch routine';

/** What Alexa makes of a sentence, by itself or with the skill's name in it. */
export type Called =
  | { readonly type: 'launch' }
  | { readonly type: 'intent'; readonly intent: Intent }
  /** The name was not in it. */
  | { readonly type: 'none' };

const OPENING = 'open|start|launch|begin|play|run|load|resume|use|talk to';
const LAUNCH = new RegExp(`^(?:(?:${OPENING}|ask) )?${INVOCATION_NAME}$`);
const ASKED = [
  new RegExp(`^(?:${OPENING}) ${INVOCATION_NAME} (?:and|to) (.+)$`),
  new RegExp(`^(?:ask|tell) ${INVOCATION_NAME} (?:(?:to|for|about|if|whether|that) )?(.+)$`),
  new RegExp(`^(.+) (?:using|with|from|in|on) ${INVOCATION_NAME}$`),
];

/** What is said to a stream without a name, and how it arrives. Everything else goes to Alexa herself. */
const WITHOUT_NAME: ReadonlyMap<string, string> = new Map([
  ['stop', 'AMAZON.PauseIntent'],
  ['pause', 'AMAZON.PauseIntent'],
  ['cancel', 'AMAZON.CancelIntent'],
  ['resume', 'AMAZON.ResumeIntent'],
  ['continue', 'AMAZON.ResumeIntent'],
  ['next', 'AMAZON.NextIntent'],
  ['skip', 'AMAZON.NextIntent'],
  ['previous', 'AMAZON.PreviousIntent'],
  ['go back', 'AMAZON.PreviousIntent'],
  ['repeat', 'AMAZON.RepeatIntent'],
  ['start over', 'AMAZON.StartOverIntent'],
  ['restart', 'AMAZON.StartOverIntent'],
  ['loop on', 'AMAZON.LoopOnIntent'],
  ['loop off', 'AMAZON.LoopOffIntent'],
  ['shuffle on', 'AMAZON.ShuffleOnIntent'],
  ['shuffle off', 'AMAZON.ShuffleOffIntent'],
]);

/** The sentences that reach a stream without the skill's name. */
export const SAID_TO_STREAMS: readonly string[] = [...WITHOUT_NAME.keys()];

/** The words behind the wake word. */
export function withoutWakeWord(sentence: string): string {
  return sentence.replace(/^alexa[,.!]?\s+/i, '');
}

/**
 * Whether the skill was called by its name, and for what.
 *
 * @example calledBy('ask my back stretch routine how long is left') // the intent TimeLeft
 */
export function calledBy(sentence: string): Called {
  const said = withoutWakeWord(sentence)
    .toLowerCase()
    .replace(/[.,?!]/g, '')
    .trim();
  if (LAUNCH.test(said)) return { type: 'launch' };
  for (const pattern of ASKED) {
    const asked = pattern.exec(said)?.[1];
    if (asked !== undefined) return { type: 'intent', intent: recognise(asked) };
  }
  return { type: 'none' };
}

/** Amazon's intent for a sentence that is said to a stream; `null` for one that is not meant for it. */
export function saidToStream(sentence: string): string | null {
  const said = withoutWakeWord(sentence).toLowerCase().replace(/[.,!]/g, '').trim();
  return WITHOUT_NAME.get(said) ?? null;
}
