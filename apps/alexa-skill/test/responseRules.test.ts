import { describe, expect, it } from 'vitest';
import { inSession, intentRequest, recorded } from './requests.js';
import { judge } from './responseRules.js';

const ASKED = inSession(intentRequest('Help'), {});
const STOPPED = inSession(intentRequest('Stop'), {});
const ENDED = recorded('session-ended-request');
const EXCEPTION = recorded('exception-encountered');
const PLAYER = inSession({ type: 'AudioPlayer.PlaybackStarted' }, null);

const QUESTION = '<speak>Shall I carry on?</speak>';
const STATEMENT = '<speak>Stopped.</speak>';
const PLAY = { type: 'AudioPlayer.Play', playBehavior: 'REPLACE_ALL' };

/** The rule, what breaks it, the request and the response. */
const VIOLATIONS: readonly (readonly [number, string, unknown, object])[] = [
  [1, 'a break of eleven seconds', ASKED, closed('<speak>Hold. <break time="11s"/></speak>')],
  [1, 'a break of 10001 ms', ASKED, closed('<speak>Hold. <break time="10001ms"/></speak>')],
  [1, 'an empty break', ASKED, closed('<speak>Hold. <break time="0s"/></speak>')],
  [2, 'eight thousand characters', ASKED, closed(`<speak>${'a'.repeat(7985)}</speak>`)],
  [3, 'two roots', ASKED, closed('<speak><speak>Hold.</speak></speak>')],
  [3, 'no root', ASKED, closed('Hold.')],
  [3, 'an unknown tag', ASKED, closed('<speak>Hold <emphasis>still</emphasis>.</speak>')],
  [3, 'a tag left open', ASKED, closed('<speak>Hold. <break time="1s"></speak>')],
  [3, 'a bare ampersand', ASKED, closed('<speak>In & out.</speak>')],
  [3, 'a bare apostrophe', ASKED, closed("<speak>Don't.</speak>")],
  [3, 'an escape of an escape', ASKED, closed('<speak>Don&amp;apos;t.</speak>')],
  [3, 'no words', ASKED, closed('<speak><break time="1s"/></speak>')],
  [3, 'a reprompt without a root', ASKED, { ...open(QUESTION), reprompt: ssml('Well?') }],
  [4, 'audio', ASKED, closed('<speak>Hold. <audio src="https://a.example/b.mp3"/></speak>')],
  [6, 'too many bytes', ASKED, { ...closed(STATEMENT), directives: ['x'.repeat(130_000)] }],
  [7, 'a long card', ASKED, { ...closed(STATEMENT), card: { text: 'x'.repeat(8001) } }],
  [
    7,
    'a long image URL',
    ASKED,
    { ...closed(STATEMENT), card: { image: { smallImageUrl: 'x'.repeat(2001) } } },
  ],
  [9, 'listening after a statement', ASKED, open(STATEMENT)],
  [9, 'listening without a reprompt', ASKED, { ...open(QUESTION), reprompt: undefined }],
  [10, 'closing after a question', ASKED, closed(QUESTION)],
  [10, 'closing after an invitation', ASKED, closed('<speak>Say stop any time.</speak>')],
  [10, 'closing with a reprompt', ASKED, { ...closed(STATEMENT), reprompt: ssml(QUESTION) }],
  [10, 'a question when nothing is said of the session', ASKED, ssml(QUESTION)],
  [12, 'speaking into a closed session', ENDED, ssml(STATEMENT)],
  [12, 'a directive into a closed session', ENDED, { directives: [] }],
  [13, 'two streams', ASKED, { ...closed(STATEMENT), directives: [PLAY, PLAY] }],
  [17, 'a stream', ASKED, { ...closed(STATEMENT), directives: [PLAY] }],
  [18, 'words to the player', PLAYER, ssml(STATEMENT)],
  [18, 'closing the session of a player', PLAYER, { shouldEndSession: true }],
  [24, 'an answer to an exception', EXCEPTION, { shouldEndSession: true }],
  [31, 'nothing said to "help"', ASKED, {}],
  [31, 'going on after "stop"', STOPPED, open(QUESTION)],
];

describe('the response rules', () => {
  it.each(VIOLATIONS)('rule %i finds %s', (rule, _, request, response) => {
    const rules = judge(request, { version: '1.0', response }).map((finding) => finding.rule);
    expect(rules).toContain(rule);
  });

  it('rule 21 finds attributes outside a session and attributes that are no object', () => {
    const { session: _, ...outside } = ASKED;
    const answer = (sessionAttributes: unknown) => ({
      version: '1.0',
      response: closed(STATEMENT),
      sessionAttributes,
    });
    expect(judge(outside, answer({}))).toEqual([
      { rule: 21, message: 'session attributes outside a session' },
    ]);
    expect(judge(ASKED, answer('text')).map(({ rule }) => rule)).toEqual([21]);
  });

  it.each([[null], [{ version: '1.0' }], [{ response: {} }], [{ version: '1.0', response: [] }]])(
    'rule 24 finds that %j is no envelope',
    (envelope) => {
      expect(judge(ENDED, envelope).map(({ rule }) => rule)).toContain(24);
    },
  );

  it.each([
    ['a statement that closes', ASKED, closed('<speak>Don&apos;t. <break time="10s"/></speak>')],
    ['a question that listens', ASKED, open(QUESTION)],
    ['silence to the end of a session', ENDED, {}],
    ['silence to an exception', EXCEPTION, {}],
  ])('find nothing in %s', (_, request, response) => {
    expect(judge(request, { version: '1.0', response })).toEqual([]);
  });
});

function ssml(text: string) {
  return { outputSpeech: { type: 'SSML', ssml: text } };
}

function closed(text: string) {
  return { ...ssml(text), shouldEndSession: true };
}

function open(text: string) {
  return { ...ssml(text), reprompt: ssml(QUESTION), shouldEndSession: false };
}
