import type { Intent, Slots } from '@supine/core';
import type { IntentName } from '@supine/core/recognise';
import { INTENTS } from '@supine/core/recognise';

/** What the skill and its interaction model agree on. The model is written with these names, and requests bring them back. */

/** Amazon's own intents. The others of that family have no meaning here and are answered as Unknown. */
export const BUILT_IN = {
  'AMAZON.PauseIntent': 'Pause',
  'AMAZON.ResumeIntent': 'Resume',
  'AMAZON.NextIntent': 'Next',
  'AMAZON.PreviousIntent': 'Previous',
  'AMAZON.RepeatIntent': 'Repeat',
  'AMAZON.StartOverIntent': 'StartOver',
  'AMAZON.StopIntent': 'Stop',
  'AMAZON.CancelIntent': 'Stop',
  'AMAZON.NavigateHomeIntent': 'Stop',
  'AMAZON.HelpIntent': 'Help',
  'AMAZON.YesIntent': 'Yes',
  'AMAZON.NoIntent': 'No',
  'AMAZON.FallbackIntent': 'Unknown',
} as const satisfies Readonly<Record<string, IntentName>>;

/** The id of words of a slot that name no value of it, such as a back that is no part of the back in particular. */
export const NO_VALUE_ID = 'none';

const SLOT = '__';
const SLOT_AND_ID = /^([a-z]+)_([a-z]+(?:_[a-z]+)*)$/;
const ID = /^[a-z]+(-[a-z]+)*$/;

/**
 * The name of an intent whose sentences all stand for the same slots, for a platform that knows a slot only by the words
 * said for it. Names take letters and underscores, so a hyphen of an id is written as an underscore.
 *
 * @param intent the core's name
 * @param slots what the sentences stand for
 * @returns the name, which `namedIntent` reads back
 * @throws Error when a slot is no id that can be written so
 * @example intentNamed('ReportPain', { symptom: 'both-legs' }) // 'ReportPain__symptom_both_legs'
 */
export function intentNamed(intent: IntentName, slots: Slots): string {
  const parts = Object.entries(slots)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([slot, id]) => {
      if (/^[a-z]+$/.test(slot) && ID.test(String(id))) {
        return `${SLOT}${slot}_${String(id).replaceAll('-', '_')}`;
      }
      throw new Error(`The slot ${slot} with "${id}" cannot stand in the name of an intent.`);
    });
  return intent + parts.join('');
}

/**
 * The core's intent behind an intent's name.
 *
 * @param name the name that a request brings; may be anything
 * @returns the intent with the slots in its name; `Unknown` for a name that is none of ours
 * @example namedIntent('ReportPain__symptom_chest') // { intent: 'ReportPain', slots: { symptom: 'chest' } }
 */
export function namedIntent(name: unknown): Intent {
  const builtIn = Object.entries(BUILT_IN).find(([known]) => known === name);
  if (builtIn) return { intent: builtIn[1], slots: {} };
  const [first, ...parts] = typeof name === 'string' ? name.split(SLOT) : [];
  const intent = INTENTS.find((known) => known === first);
  const slots = parts.flatMap((part) => {
    const [, slot = '', id = ''] = SLOT_AND_ID.exec(part) ?? [];
    return id === '' ? [] : [[slot, id.replaceAll('_', '-')] as const];
  });
  const isWhole = new Set(slots.map(([slot]) => slot)).size === parts.length;
  return intent && isWhole ? { intent, slots: Object.fromEntries(slots) } : UNKNOWN;
}

const UNKNOWN: Intent = { intent: 'Unknown', slots: {} };
