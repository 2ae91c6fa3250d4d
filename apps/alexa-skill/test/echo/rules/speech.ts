import { recordOf } from '../../../src/record.js';
import { saidToStream } from '../invocation.js';
import type { Exchange, Fields } from './exchange.js';
import { wordsOf } from './exchange.js';
import type { Finding } from './finding.js';
import { when } from './finding.js';
import { ssmlFaults, ssmlSentences } from './ssml.js';

const MOST_BYTES = 120 * 1024;
const MOST_CARD_CHARACTERS = 8000;
const MOST_URL_CHARACTERS = 2000;
const REPROMPT_SOUND_SECONDS = 90;

/** Rules 1 to 7: what is said, and how much of everything there may be. */
export function speechFindings(exchange: Exchange): Finding[] {
  const { speech, reprompt, apla, screen, locale, envelope, response, options } = exchange;
  const soundLengthMs = (url: string) => options.trackOf?.(url, '')?.lengthMs ?? null;
  const shown = screen.flatMap(({ plan }) => plan?.speeches ?? []);
  const mixed = apla.flatMap(({ rendered }) => rendered?.speeches ?? []);
  const bytes = Buffer.byteLength(JSON.stringify(envelope));
  return [
    ...[...speech, ...shown, ...mixed].flatMap((ssml) =>
      ssmlFaults(ssml, { locale, soundLengthMs }),
    ),
    ...reprompt.flatMap((ssml) =>
      ssmlFaults(ssml, { locale, soundLengthMs, longestSoundSeconds: REPROMPT_SOUND_SECONDS }),
    ),
    ...when(bytes > MOST_BYTES, 6, `${bytes} bytes`),
    ...cardFindings(recordOf(response['card'])),
  ];
}

function cardFindings({ image, ...card }: Fields): Finding[] {
  const urls = Object.values(recordOf(image)).map((url) => String(url));
  const characters = [...Object.values(card), ...urls].join('').length;
  const isLong = urls.some((url) => url.length > MOST_URL_CHARACTERS);
  return [
    ...when(characters > MOST_CARD_CHARACTERS, 7, `a card of ${characters} characters`),
    ...when(isLong, 7, `an image URL of more than ${MOST_URL_CHARACTERS} characters`),
  ];
}

/** Rules 9, 10 and 14: the microphone opens exactly when something was asked. */
export function sessionFindings(exchange: Exchange): Finding[] {
  const { type, response, reprompt, audio, screen } = exchange;
  if (/^(AudioPlayer|PlaybackController)\./.test(type) || type === 'SessionEndedRequest') return [];
  const closing = wordsOf(exchange).flatMap(ssmlSentences).at(-1) ?? '';
  // A question, or a sentence that tells what may be said now. With the wake word it may be said at any time, and to a
  // stream some words may be said without our name.
  const invites =
    closing.endsWith('?') ||
    (/^Say\b(?! Alexa)/.test(closing) && !(streamGoesOn(exchange) && isForStreams(closing)));
  const ends = response['shouldEndSession'];
  const plays = audio.some((directive) => directive.type === 'AudioPlayer.Play');
  const longDocument = screen.some(({ plan }) => (plan?.endMs ?? 0) > 0);
  return [
    ...when(ends !== undefined && typeof ends !== 'boolean', 9, `shouldEndSession ${String(ends)}`),
    ...when(ends === false && !invites, 9, `listens after "${closing}"`),
    ...when(ends === false && reprompt.length === 0, 9, 'listens without a reprompt'),
    // Whether the microphone waits for the commands of a document is not confirmed.
    ...when(ends === false && longDocument, 9, 'listens while its document goes on'),
    ...when(ends !== false && invites, 10, `closes after "${closing}"`),
    ...when(ends !== false && 'reprompt' in response, 10, 'closes with a reprompt'),
    ...when(plays && ends !== true, 14, 'a stream in an open session'),
    ...when(plays && 'reprompt' in response, 14, 'a stream with a reprompt'),
  ];
}

function streamGoesOn({ playerActivity, audio }: Exchange): boolean {
  const types = audio.map((directive) => directive.type);
  if (types.includes('AudioPlayer.Play')) return true;
  const has = playerActivity !== undefined && playerActivity !== 'IDLE';
  return has && playerActivity !== 'FINISHED' && types.length === 0;
}

/** Whether everything that a sentence offers reaches a stream without the skill's name. */
function isForStreams(sentence: string): boolean {
  const offered = sentence
    .replace(/^Say,? /, '')
    .replace(/\.$/, '')
    .split(/,? or |, /);
  // That "again" is heard like "repeat" is not confirmed; it is in the model as a sample of that intent.
  return offered.every((words) => words === 'again' || saidToStream(words) !== null);
}

/** Answers that are still taken, and nearly too much: rule 2 from 7,000 characters on, rule 6 from 24 kB. */
export function speechWarnings({ speech, envelope }: Exchange): Finding[] {
  const bytes = Buffer.byteLength(JSON.stringify(envelope));
  return [
    ...speech.flatMap(({ length }) => when(length >= 7000, 2, `${length} characters`)),
    ...when(bytes > 24 * 1024, 6, `${bytes} bytes`),
  ];
}
