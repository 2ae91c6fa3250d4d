import { recordOf } from '../../../src/record.js';
import type { Directive, Exchange } from './exchange.js';
import { MANIFEST_INTERFACES } from './exchange.js';
import type { Finding } from './finding.js';
import { when } from './finding.js';

const BEHAVIORS: readonly unknown[] = ['REPLACE_ALL', 'ENQUEUE', 'REPLACE_ENQUEUED'];
const CLEARS: readonly unknown[] = ['CLEAR_ALL', 'CLEAR_ENQUEUED'];
const DIRECTIVES: readonly string[] = [
  'AudioPlayer.Play',
  'AudioPlayer.Stop',
  'AudioPlayer.ClearQueue',
];
const MOST_TOKEN_CHARACTERS = 1024;
const MOST_URL_CHARACTERS = 8000;
/** The answers to these may not play anything; what came of the stream is over. */
const PLAYS_NOTHING: readonly string[] = [
  'AudioPlayer.PlaybackStarted',
  'AudioPlayer.PlaybackFinished',
];

/** Rules 13, 15 to 19: streams, and what may be answered to the player's own requests. */
export function audioFindings(exchange: Exchange): Finding[] {
  const { type, response, audio, directives, interfaces, options } = exchange;
  const plays = audio.filter((directive) => directive.type === 'AudioPlayer.Play');
  const listed = (options.manifestInterfaces ?? MANIFEST_INTERFACES).includes('AUDIO_PLAYER');
  const isPlayer = /^(AudioPlayer|PlaybackController)\./.test(type);
  const extra = ['outputSpeech', 'card', 'reprompt', 'shouldEndSession'].filter(
    (part) => part in response,
  );
  const others = directives.length - audio.length;
  const isEmpty = Object.keys(response).length === 0;
  return [
    ...when(plays.length > 1, 13, `${plays.length} streams`),
    ...plays.flatMap((play) => playFindings(play, exchange)),
    ...audio.flatMap((directive) => directiveFindings(directive)),
    ...when(audio.length > 0 && !listed, 17, 'a stream, which the manifest does not list'),
    ...when(
      audio.length > 0 && !('AudioPlayer' in interfaces),
      17,
      'a stream for a device that plays none',
    ),
    ...when(isPlayer && extra.length > 0, 18, `answers ${type} with ${extra.join(', ')}`),
    ...when(isPlayer && others > 0, 18, `answers ${type} with more than audio`),
    ...when(PLAYS_NOTHING.includes(type) && plays.length > 0, 19, `plays in answer to ${type}`),
    ...when(type === 'AudioPlayer.PlaybackStopped' && !isEmpty, 19, `answers ${type}`),
  ];
}

function playFindings({ fields }: Directive, { options }: Exchange): Finding[] {
  const { stream } = recordOf(fields['audioItem']);
  const { token, url, offsetInMilliseconds, expectedPreviousToken } = recordOf(stream);
  const enqueues = fields['playBehavior'] === 'ENQUEUE';
  const hasToken = typeof token === 'string' && token !== '';
  const isUrl = typeof url === 'string' && url.startsWith('https://');
  const offset = Number(offsetInMilliseconds);
  const lengthMs =
    isUrl && hasToken ? (options.trackOf?.(url, token)?.lengthMs ?? Infinity) : Infinity;
  return [
    ...when(enqueues !== (expectedPreviousToken !== undefined), 15, 'ENQUEUE and what is before'),
    ...when(!hasToken || token.length > MOST_TOKEN_CHARACTERS, 16, 'a token of no legal length'),
    ...when(!isUrl || url.length > MOST_URL_CHARACTERS, 16, `the URL ${String(url).slice(0, 80)}`),
    ...when(
      typeof offsetInMilliseconds !== 'number' || !Number.isInteger(offset) || offset < 0,
      16,
      `the offset ${String(offsetInMilliseconds)}`,
    ),
    ...when(offset >= lengthMs, 16, `the offset ${offset} in a file of ${lengthMs} ms`),
    ...when(!BEHAVIORS.includes(fields['playBehavior']), 16, 'no known play behaviour'),
  ];
}

function directiveFindings({ type, fields }: Directive): Finding[] {
  const wrong = type === 'AudioPlayer.ClearQueue' && !CLEARS.includes(fields['clearBehavior']);
  return [
    ...when(!DIRECTIVES.includes(type), 18, `the directive ${type}`),
    ...when(wrong, 18, 'no known clear behaviour'),
  ];
}
