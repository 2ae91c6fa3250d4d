import { describe, expect, it } from 'vitest';
import { compose, respond } from '../english.js';
import type { Intent } from '../intents/intent.js';
import { renderText } from '../speech/renderText.js';
import { screened } from '../testing/screened.js';
import type { Conversation } from './conversation.js';
import { newConversation } from './conversation.js';

const careful = (precaution: string): Intent => ({
  intent: 'AvoidMovement',
  slots: { precaution },
});
const START: Intent = { intent: 'StartRoutine', slots: {} };
const played = respond(screened, START, { at: 60_000, turn: null })[0];
const asked = respond(newConversation, START, { at: 1000, turn: null })[0];
const FROM = [
  ['nothing is under way', newConversation],
  ['a routine plays', played],
  ['the screen is asked', asked],
] as const;

function answerTo(precaution: string, from: Conversation): string {
  const [, replies] = respond(from, careful(precaution), { at: 90_000, turn: null });
  return renderText(compose(replies));
}

// Every routine speaks of two hands and of legs that bend, whatever is left out of it.
describe.each(FROM)('while %s', (_, from) => {
  it('whoever has one arm is told that one is enough where both are said', () => {
    expect(answerTo('one-arm', from)).toMatch(
      /^I leave out what takes two arms\..*one is enough\./,
    );
  });

  it('whoever uses a wheelchair is told that legs may stay as they are', () => {
    expect(answerTo('wheelchair', from)).toMatch(/^I leave out standing.*stay as they are\./);
  });

  it('whoever has thin bones is told nothing of arms or legs', () => {
    expect(answerTo('osteoporosis', from)).not.toMatch(/enough|stay as they are/);
  });
});
