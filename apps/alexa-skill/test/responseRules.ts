import { recordOf } from '../src/record.js';
import { sentencesOf, ssmlFaults } from './ssmlRules.js';

/** A rule that an answer broke. The numbers are those of section 9.4 of the platform notes. */
export interface Finding {
  readonly rule: number;
  readonly message: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** A request with its answer, taken apart for the rules. */
interface Exchange {
  readonly request: Fields;
  readonly type: unknown;
  readonly intentName: unknown;
  readonly envelope: Fields;
  readonly response: Fields;
  readonly speech: readonly string[];
  readonly reprompt: readonly string[];
  readonly directiveTypes: readonly string[];
}

const SPOKEN_TYPES: readonly unknown[] = ['LaunchRequest', 'IntentRequest'];
const ENDING_INTENTS: readonly unknown[] = [
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.NavigateHomeIntent',
];
const MOST_BYTES = 120 * 1024;
const MOST_CARD_CHARACTERS = 8000;

const RULES: readonly ((exchange: Exchange) => Finding[])[] = [
  ({ speech, reprompt }) => [...speech, ...reprompt].flatMap(ssmlFaults),
  ({ envelope }) => {
    const bytes = Buffer.byteLength(JSON.stringify(envelope));
    return when(bytes > MOST_BYTES, 6, `${bytes} bytes`);
  },
  ({ response }) => {
    const { image, ...card } = recordOf(response['card']);
    const characters = Object.values(card).join('').length;
    const urls = Object.values(recordOf(image)).map((url) => String(url).length);
    return [
      ...when(characters > MOST_CARD_CHARACTERS, 7, `a card of ${characters} characters`),
      ...when(Math.max(0, ...urls) > 2000, 7, 'an image URL of more than 2,000 characters'),
    ];
  },
  ({ response, speech, reprompt }) => {
    if (response['shouldEndSession'] !== false) return [];
    return [
      ...when(!invites(speech), 9, `listens after "${closing(speech)}"`),
      ...when(reprompt.length === 0, 9, 'listens without a reprompt'),
    ];
  },
  ({ response, speech, reprompt }) => {
    if (response['shouldEndSession'] === false) return [];
    return [
      ...when(invites(speech), 10, `closes after "${closing(speech)}"`),
      ...when(reprompt.length > 0, 10, 'closes with a reprompt'),
    ];
  },
  ({ type, response }) =>
    type === 'SessionEndedRequest' ? when(says(response), 12, 'speaks into a closed session') : [],
  ({ directiveTypes }) => {
    const plays = directiveTypes.filter((type) => type === 'AudioPlayer.Play').length;
    const audio = directiveTypes.filter((type) => type.startsWith('AudioPlayer.'));
    return [
      ...when(plays > 1, 13, `${plays} streams`),
      ...when(audio.length > 0, 17, `${audio.join(', ')}, which the manifest does not list`),
    ];
  },
  ({ type, response }) => {
    const player = /^(AudioPlayer|PlaybackController)\./.test(String(type));
    const closes = response['shouldEndSession'] !== undefined;
    return player ? when(says(response) || closes, 18, `answers ${type} with more than audio`) : [];
  },
  ({ request, envelope }) => {
    const attributes = envelope['sessionAttributes'];
    const touched = !request['session'] && attributes !== undefined;
    const wrong = attributes !== undefined && recordOf(attributes) !== attributes;
    return [
      ...when(touched, 21, 'session attributes outside a session'),
      ...when(wrong, 21, 'session attributes that are not an object'),
    ];
  },
  ({ type, response }) =>
    SPOKEN_TYPES.includes(type)
      ? []
      : when(Object.keys(response).length > 0, 24, `answers ${type} with something`),
  ({ type, intentName, response, speech }) => {
    if (!SPOKEN_TYPES.includes(type)) return [];
    const stays = ENDING_INTENTS.includes(intentName) && response['shouldEndSession'] !== true;
    return [
      ...when(speech.length === 0, 31, `says nothing to ${intentName ?? type}`),
      ...when(stays, 31, `goes on after ${intentName}`),
    ];
  },
];

/**
 * Everything in an answer that Alexa would refuse, or that a person would be left alone with.
 *
 * @param request the envelope that was sent
 * @param envelope the envelope that came back
 * @returns the findings, none for a legal answer
 * @example judge(recorded('session-ended-request'), { version: '1.0', response: {} }) // []
 */
export function judge(request: unknown, envelope: unknown): Finding[] {
  const answered = recordOf(JSON.parse(JSON.stringify(envelope ?? null)));
  const response = recordOf(answered['response']);
  const asked = recordOf(recordOf(request)['request']);
  const exchange: Exchange = {
    request: recordOf(request),
    type: asked['type'],
    intentName: recordOf(asked['intent'])['name'],
    envelope: answered,
    response,
    speech: ssmlOf(response['outputSpeech']),
    reprompt: ssmlOf(recordOf(response['reprompt'])['outputSpeech']),
    directiveTypes: (Array.isArray(response['directives']) ? response['directives'] : []).map(
      (directive) => String(recordOf(directive)['type']),
    ),
  };
  const shape = when(
    answered['version'] !== '1.0' || recordOf(answered['response']) !== answered['response'],
    24,
    'not a response envelope',
  );
  return [...shape, ...RULES.flatMap((rule) => rule(exchange))];
}

function when(broken: boolean, rule: number, message: string): Finding[] {
  return broken ? [{ rule, message }] : [];
}

function ssmlOf(outputSpeech: unknown): string[] {
  const { type, ssml } = recordOf(outputSpeech);
  return type === 'SSML' && typeof ssml === 'string' ? [ssml] : [];
}

function says(response: Fields): boolean {
  return ['outputSpeech', 'card', 'reprompt', 'directives'].some((part) => part in response);
}

function closing(speech: readonly string[]): string {
  return sentencesOf(speech.join(' ')).at(-1) ?? '';
}

/** A question, or a sentence that tells what may be said now. */
function invites(speech: readonly string[]): boolean {
  return /\?$|^Say\b/.test(closing(speech));
}
