import { recordOf } from '../../../src/record.js';
import type { Exchange } from './exchange.js';
import { wordsOf } from './exchange.js';
import type { Finding } from './finding.js';
import { when } from './finding.js';

const SPOKEN: readonly string[] = ['LaunchRequest', 'IntentRequest'];
const ENDING: readonly unknown[] = [
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.NavigateHomeIntent',
];
const SILENCING: readonly unknown[] = [...ENDING, 'AMAZON.PauseIntent'];
/** Requests to which more than nothing may be answered. */
const ANSWERED =
  /^(LaunchRequest|IntentRequest|Alexa\.Presentation\.APL\.UserEvent|(AudioPlayer|PlaybackController)\..*)$/;

/** Rules 12, 21, 24 and 31: requests that may not be answered, and those that have to be. */
export function answerFindings(exchange: Exchange): Finding[] {
  return [...silentFindings(exchange), ...attributeFindings(exchange), ...spokenFindings(exchange)];
}

function silentFindings({ type, response }: Exchange): Finding[] {
  if (type === 'SessionEndedRequest') {
    const parts = ['outputSpeech', 'card', 'reprompt', 'directives'];
    const says = parts.filter((part) => part in response);
    return when(says.length > 0, 12, `answers a closed session with ${says.join(', ')}`);
  }
  const isAnswered = ANSWERED.test(type) || Object.keys(response).length === 0;
  return when(!isAnswered, 24, `answers ${type} with something`);
}

function attributeFindings({ request, envelope }: Exchange): Finding[] {
  const attributes = envelope['sessionAttributes'];
  if (attributes === undefined) return [];
  return [
    ...when(!request['session'], 21, 'session attributes outside a session'),
    ...when(recordOf(attributes) !== attributes, 21, 'session attributes that are not an object'),
  ];
}

function spokenFindings(exchange: Exchange): Finding[] {
  const { type, intentName, response, audio, playerActivity } = exchange;
  if (!SPOKEN.includes(type)) return [];
  const isAnswered = wordsOf(exchange).length > 0 || audio.length > 0;
  const stays = ENDING.includes(intentName) && response['shouldEndSession'] !== true;
  const silences = audio.some(
    (directive) =>
      directive.type === 'AudioPlayer.Stop' || directive.fields['clearBehavior'] === 'CLEAR_ALL',
  );
  const playsOn = playerActivity === 'PLAYING' && SILENCING.includes(intentName) && !silences;
  return [
    ...when(!isAnswered, 31, `says nothing to ${intentName ?? type}`),
    ...when(stays, 31, `goes on after ${intentName}`),
    ...when(playsOn, 31, `plays on after ${intentName}`),
  ];
}
