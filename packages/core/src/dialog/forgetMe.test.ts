import { describe, expect, it } from 'vitest';
import { compose, respond } from '../english.js';
import type { Intent } from '../intents/intent.js';
import { renderText } from '../speech/renderText.js';
import { screened } from '../testing/screened.js';
import { afterForgetting } from './afterForgetting.js';
import type { Conversation } from './conversation.js';
import { newConversation } from './conversation.js';

const FORGET: Intent = { intent: 'ForgetMe', slots: {} };
const START: Intent = { intent: 'StartRoutine', slots: {} };

/** Somebody in the middle of a routine, of whom a conversation knows all it can. */
function known(): Conversation {
  const person = {
    ...screened.person,
    avoid: ['twist'],
    soften: ['bend-back'],
    quiet: true,
  } as const;
  const told: Conversation = { ...screened, person };
  const [playing] = respond(told, START, { at: 1000, turn: null });
  expect(playing.session?.status).toBe('playing');
  return playing;
}

describe('"forget everything about me"', () => {
  const [after, replies] = respond(known(), FORGET, { at: 61_000, turn: null });
  const words = (erased: boolean) => renderText(compose(afterForgetting(replies, erased)));

  it('leaves a conversation in which nothing has been said', () => {
    expect(after).toEqual(newConversation);
  });

  it('asks for the erasure before a word is said of it, and for nothing to be kept', () => {
    expect(replies).toEqual([{ type: 'forget' }, { type: 'end' }]);
  });

  it('is answered by how it went', () => {
    expect(words(true)).toBe('I have forgotten everything about you.');
    expect(words(false)).toBe(
      'I could not forget you just now. What you told me may still be kept.',
    );
  });

  it('is not claimed where nobody has erased anything', () => {
    expect(renderText(compose(replies))).toBe(words(false));
  });
});
