import type { Intent } from '@supine/core';
import type { IntentName } from '@supine/core/recognise';
import { INTENTS } from '@supine/core/recognise';
import { listOf, recordOf } from './record.js';
import { toIntent } from './toIntent.js';

/** What a request tells us. */
export type AlexaEvent =
  /** Somebody spoke, or touched what stands for a word. */
  | { readonly type: 'said'; readonly intent: Intent }
  /** The skill was opened by its name. */
  | { readonly type: 'opened'; readonly intent: Intent }
  /** "Loop" and "shuffle", which a player hears without our name. */
  | { readonly type: 'order' }
  /** A button of the device or its remote control; nothing may be said to it. */
  | { readonly type: 'button'; readonly intent: Intent }
  /** A document on a screen began a step, or is at its end. */
  | { readonly type: 'reached'; readonly segmentId: string }
  | { readonly type: 'over'; readonly segmentId: string }
  /** The skill was switched off, and with it everything we know of them. */
  | { readonly type: 'disabled' }
  /** Something could not be played or was refused; nobody can be told, but the operator can. */
  | { readonly type: 'failed'; readonly why: string; readonly delivery: Delivery | null }
  /** The session is over, though we did not end it; `atMs` in milliseconds since 1970, where the request says when. */
  | { readonly type: 'ended'; readonly atMs: number | null }
  /** What only informs, and what we do not know: nothing is answered. */
  | { readonly type: 'nothing' };

/** How a routine reaches a device, as far as that can fail: `sound` is one document of it. */
export type Delivery = 'stream' | 'sound' | 'screen';

const ORDER: readonly unknown[] = [
  'AMAZON.LoopOnIntent',
  'AMAZON.LoopOffIntent',
  'AMAZON.ShuffleOnIntent',
  'AMAZON.ShuffleOffIntent',
];

const BUTTONS: Readonly<Record<string, IntentName>> = {
  'PlaybackController.NextCommandIssued': 'Next',
  'PlaybackController.PreviousCommandIssued': 'Previous',
  'PlaybackController.PauseCommandIssued': 'Pause',
  'PlaybackController.PlayCommandIssued': 'Resume',
};

/** https://developer.amazon.com/docs/alexa/smapi/skill-events-in-alexa-skills.html: both spellings have been sent. */
const DISABLED: readonly unknown[] = [
  'AlexaSkillEvent.SkillDisabled',
  'AlexaSkillEvent.SkillDisabledEvent',
];

const FAILURES: Readonly<Record<string, Delivery | null>> = {
  'System.ExceptionEncountered': null,
  'AudioPlayer.PlaybackFailed': 'stream',
  'Alexa.Presentation.APL.RuntimeError': 'screen',
  'Alexa.Presentation.APLA.RuntimeError': 'sound',
};

const NOTHING: AlexaEvent = { type: 'nothing' };

/**
 * What a request tells us.
 *
 * @param request the `request` of an envelope; may be anything
 * @example toAlexaEvent({ type: 'PlaybackController.NextCommandIssued' }).type // 'button'
 */
export function toAlexaEvent(request: unknown): AlexaEvent {
  const { type, intent: asked } = recordOf(request);
  if (DISABLED.includes(type)) return { type: 'disabled' };
  if (typeof type === 'string' && Object.hasOwn(FAILURES, type)) {
    return { type: 'failed', why: whyOf(request), delivery: FAILURES[type] ?? null };
  }
  if (type === 'SessionEndedRequest') return { type: 'ended', atMs: timeOf(request) };
  if (type === 'Alexa.Presentation.APL.UserEvent') return toReport(request);
  if (typeof type === 'string' && Object.hasOwn(BUTTONS, type)) {
    return { type: 'button', intent: { intent: BUTTONS[type] ?? 'Unknown', slots: {} } };
  }
  const intent = toIntent(request);
  if (!intent) return NOTHING;
  if (ORDER.includes(recordOf(asked)['name'])) return { type: 'order' };
  return { type: type === 'LaunchRequest' ? 'opened' : 'said', intent };
}

function timeOf(request: unknown): number | null {
  const { timestamp } = recordOf(request);
  const atMs = typeof timestamp === 'string' ? Date.parse(timestamp) : Number.NaN;
  return Number.isNaN(atMs) ? null : atMs;
}

/** What is said of an error: its type and its first message, as far as they are there. */
function whyOf(request: unknown): string {
  const { type, error, errors } = recordOf(request);
  const first = recordOf(error ?? listOf(errors)[0]);
  return [type, first['type'], first['message']].map((one) => String(one).slice(0, 200)).join(', ');
}

/** What a document reports of itself, or passes on of a touch. */
function toReport(request: unknown): AlexaEvent {
  const [kind, what] = listOf(recordOf(request)['arguments']);
  if (typeof what !== 'string') return NOTHING;
  if (kind === 'reached' || kind === 'over') return { type: kind, segmentId: what };
  const touched = INTENTS.find((known) => known === what);
  if (kind !== 'say' || !touched) return NOTHING;
  return { type: 'said', intent: { intent: touched, slots: {} } };
}
