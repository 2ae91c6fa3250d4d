import { describe, expect, it } from 'vitest';
import { eveningMs } from '../../test/samples.js';
import { compose, recognise, respond } from '../english.js';
import { enUS } from '../locales/en-US/index.js';
import { plainSpeaker } from '../speech/profile.js';
import { renderText } from '../speech/renderText.js';
import { screened } from '../testing/screened.js';
import type { Conversation } from './conversation.js';
import { newConversation } from './conversation.js';
import type { Memory } from './memory.js';

const MINUTE = 60_000;
const IN_A_MOVEMENT_MS = eveningMs('pelvic-tilt.move-1', 3_000);
const IN_A_HOLD_MS = eveningMs('figure-four.right.hold-1', 8_000);
const TODAY = '2026-11-21';
const LATELY: Memory = { v: 1, introHeardOn: TODAY };
const PROFILE = { ...plainSpeaker, wakeWord: 'Computer' };

/** Says a sentence to a device that keeps time itself and whose microphone is shut while it plays. */
function said(
  conversation: Conversation,
  sentence: string,
  at: number,
  { memory = LATELY, today = TODAY, hearsOnlyAnswers = true } = {},
) {
  const intent = recognise(sentence);
  const [next, replies] = respond(conversation, intent, {
    at,
    turn: null,
    hearsOnlyAnswers,
    memory,
    today,
  });
  const kept = replies.find((reply) => reply.type === 'remember');
  return {
    next,
    text: renderText(compose(replies, enUS, PROFILE)),
    asks: replies.some(({ type }) => type === 'ask'),
    memory: kept?.memory ?? memory,
  };
}

const started = () => said(screened, 'start my back stretch routine', 0).next;

describe('a device that hears only answers', () => {
  it('answers "pause" as it answers "stop", for it cannot tell them apart', () => {
    const { text, asks } = said(started(), 'pause', 29_000);
    expect(text).toBe('Stopped.');
    expect(asks).toBe(false);
  });

  it.each([
    ['a movement', IN_A_MOVEMENT_MS],
    ['a hold', IN_A_HOLD_MS],
  ])('eases somebody out of %s, for it may have been "stop" that was said', (_, ms) => {
    expect(said(started(), 'pause', ms).text).toBe('Stopped. Ease out slowly.');
  });

  it('asks whoever is paused whether to go on, after an answer in passing', () => {
    const { next } = said(started(), 'pause', 29_000);
    const left = said(next, 'how long is left', 32_000);
    expect(left.text).toContain('minutes left. Shall I carry on?');
    expect(left.asks).toBe(true);
    expect(said(left.next, 'yes', 37_000).next.session?.status).toBe('playing');
  });

  it.each(['help', 'colorless green ideas'])('is asked after "%s" what to do', (sentence) => {
    const { text, asks, next } = said(started(), sentence, MINUTE);
    expect(text).toMatch(/pause.* Shall I carry on\?$/);
    expect([asks, next.session?.status]).toEqual([true, 'paused']);
    expect(said(next, 'yes', MINUTE + 4000).next.session?.elapsedMs).toBe(next.session?.elapsedMs);
  });

  it.each(['how do i do the thing', 'skip that movement'])(
    'is not read to while it is asked something after "%s"',
    (sentence) => {
      const { asks, next } = said(started(), sentence, MINUTE);
      expect(next.session?.status).toBe(asks ? 'paused' : 'playing');
    },
  );

  it('answers in passing without a question while it plays', () => {
    const { text, asks, next } = said(started(), 'how long is left', MINUTE);
    expect(text).toBe('You have about nine minutes left.');
    expect(asks).toBe(false);
    expect(next.session?.status).toBe('playing');
  });
});

describe('a place', () => {
  it('is kept when somebody pauses, and through a question meanwhile', () => {
    const paused = said(started(), 'pause', IN_A_HOLD_MS);
    expect(paused.memory.place).toMatchObject({ step: 'figure-four.right', on: TODAY });
    const asked = said(paused.next, 'how long is left', IN_A_HOLD_MS + 10_000, {
      memory: paused.memory,
    });
    expect(asked.memory.place).toEqual(paused.memory.place);
    const on = said(asked.next, 'carry on', IN_A_HOLD_MS + 20_000, { memory: asked.memory });
    expect(on.memory.place).toBeUndefined();
  });

  it('is gone on from by "carry on", the next night too, with the way into it first', () => {
    const { memory } = said(started(), 'stop', IN_A_HOLD_MS);
    const next = said(newConversation, 'carry on', 0, { memory, today: '2026-11-22' });
    expect(next.text).toContain('On we go.');
    expect(next.next.session).toMatchObject({
      segmentId: 'figure-four.right.setup',
      status: 'playing',
    });
  });

  it('is gone on from only when the screen is not due', () => {
    const { memory } = said(started(), 'stop', IN_A_HOLD_MS);
    const alarmed: Memory = { ...memory, askAgain: true };
    const { next, asks } = said(newConversation, 'carry on', 0, { memory: alarmed });
    expect([next.open.is, asks]).toEqual(['screening', true]);
  });

  it('is not gone on from a week later', () => {
    const { memory } = said(started(), 'stop', IN_A_HOLD_MS);
    const { text } = said(newConversation, 'carry on', 0, { memory, today: '2026-11-28' });
    expect(text).toContain('We have not begun yet.');
  });
});
