import { describe, expect, it } from 'vitest';
import { compose, respond } from '../english.js';
import type { Intent } from '../intents/intent.js';
import { INTENTS } from '../intents/intent.js';
import { renderText } from '../speech/renderText.js';
import { screened } from '../testing/screened.js';
import type { Conversation } from './conversation.js';
import { newConversation } from './conversation.js';

const STUCK: Intent = { intent: 'ReportPain', slots: { symptom: 'stuck' } };
const SHARP: Intent = { intent: 'ReportPain', slots: { symptom: 'sharp' } };
const only = (intent: Intent['intent']): Intent => ({ intent, slots: {} });

function said(from: Conversation, ...intents: readonly Intent[]) {
  let conversation = from;
  let at = from.session ? 60_000 : 1000;
  let text = '';
  for (const intent of intents) {
    at += 10_000;
    const [next, replies] = respond(conversation, intent, { at, turn: null });
    conversation = next;
    text = renderText(compose(replies));
  }
  return { text, open: conversation.open };
}

const playing = (() => {
  const [next] = respond(screened, only('StartRoutine'), { at: 60_000, turn: null });
  return next;
})();
const FROM = [
  ['nothing', newConversation],
  ['a routine', playing],
] as const;

describe('whoever is stuck', () => {
  it.each(FROM)('is asked about a fall before anything is offered, in %s', (_, from) => {
    for (const answer of [only('No'), only('ReportPain'), SHARP]) {
      expect(said(from, STUCK, answer).text).toMatch(/fall\?$/);
    }
    expect(said(from, STUCK, only('No'), only('No')).text).toMatch(/get up.*ease\?$/);
    expect(said(from, STUCK, only('No'), only('Yes')).text).toMatch(
      /Keep your head and back still/,
    );
  });

  it.each(FROM)('is offered nothing by an answer that is none, in %s', (_, from) => {
    const offered = INTENTS.filter((intent) => {
      const { open } = said(from, STUCK, only('No'), only(intent));
      return intent !== 'No' && open.is === 'take-through' && open.offered === 'spasm-rescue';
    });
    expect(offered).toEqual([]);
    expect(said(from, STUCK, only('No'), only('Unknown'), only('Unknown')).text).toMatch(
      /we stay stopped/,
    );
    expect(said(from, STUCK, only('No'), only('ReportPain')).text).toMatch(/fall: yes or no\?$/i);
  });
});
