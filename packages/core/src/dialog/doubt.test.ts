import { describe, expect, it } from 'vitest';
import { compose, respond } from '../english.js';
import type { Danger } from '../intents/danger.js';
import { DANGERS } from '../intents/danger.js';
import type { Intent, IntentName } from '../intents/intent.js';
import { INTENTS } from '../intents/intent.js';
import { renderText } from '../speech/renderText.js';
import { parseConversation } from '../stored/conversation.js';
import { screened } from '../testing/screened.js';
import type { Conversation } from './conversation.js';
import { newConversation } from './conversation.js';

const only = (intent: IntentName): Intent => ({ intent, slots: {} });
const maybe = (symptom: Danger): Intent => ({
  intent: 'ReportPain',
  slots: { symptom, doubt: 'yes' },
});

/** What is said to several sentences, one after the other. */
function said(from: Conversation, ...intents: readonly Intent[]) {
  let conversation = from;
  let at = from.session ? 60_000 : 1000;
  const answers = intents.map((intent) => {
    at += 10_000;
    const [next, replies] = respond(conversation, intent, { at, turn: null });
    expect(parseConversation(JSON.parse(JSON.stringify(next)))).toEqual(next);
    conversation = next;
    return { text: renderText(compose(replies)), alarmed: replies.some((one) => 'alarmed' in one) };
  });
  return { answers, last: answers.at(-1), conversation };
}

const playing = said(screened, only('StartRoutine')).conversation;

describe('what may be a danger', () => {
  it.each(DANGERS)(
    'is asked about with whom to turn to, and nothing moves meanwhile: %s',
    (danger) => {
      const { last, conversation } = said(playing, maybe(danger));
      expect(last?.text).toMatch(/emergency number|hospital|maternity unit|seen today/);
      expect(last?.text).toMatch(/\?$/);
      expect(last?.alarmed).toBe(false);
      expect(conversation.session?.status).toBe('paused');
    },
  );

  it.each(DANGERS)('is a danger after a yes: %s', (danger) => {
    const { last, conversation } = said(playing, maybe(danger), only('Yes'));
    expect(last?.alarmed).toBe(true);
    expect(conversation.session?.status).toBe('ended');
  });

  it.each(DANGERS.filter((danger) => danger !== 'despair'))(
    'is asked about once more for whoever says more of it: %s',
    (danger) => {
      const { last, conversation } = said(playing, maybe(danger), maybe(danger));
      expect(last?.text).toMatch(/yes or no\?$/);
      expect(conversation.session?.status).toBe('paused');
    },
  );

  it('is one for whoever is not sure twice', () => {
    expect(said(playing, maybe('chest'), only('NotSure'), only('NotSure')).last?.alarmed).toBe(
      true,
    );
  });

  it.each(['No', 'History'] as const)('is none after %s, and the routine goes on', (answer) => {
    const { last, conversation } = said(playing, maybe('chest'), only(answer));
    expect(last?.text).toMatch(/^Good\. If that changes, tell me\./);
    expect(conversation.session?.status).toBe('playing');
  });

  it('leaves the questions before a movement where they were, with the wish', () => {
    const asked = said(newConversation, only('StartRoutine')).conversation;
    const { conversation } = said(asked, maybe('saddle'), only('No'));
    expect(conversation.open).toEqual(asked.open);
  });

  it('never goes on by itself, whatever is said twice that is no answer', () => {
    const answers: IntentName[] = ['Yes', 'No', 'History', 'NotSure'];
    const moved = INTENTS.filter((intent) => {
      if (answers.includes(intent)) return false;
      const { conversation } = said(playing, maybe('chest'), only(intent), only(intent));
      return conversation.session?.status === 'playing';
    });
    expect(moved).toEqual([]);
  });

  const wish: Intent = { intent: 'TurnOver', slots: { asks: 'through' } };
  const beside = (doubt: 'yes' | 'slight', otherwise: Intent): Intent => ({
    intent: 'ReportPain',
    slots: { symptom: 'chest', doubt },
    otherwise,
  });

  it('keeps what was wished beside it, and does it after a no', () => {
    const { last } = said(newConversation, beside('yes', wish), only('No'));
    expect(last?.text).toMatch(
      /^Good\. If that changes, tell me\. .*Did you fall, or is a leg weak\?$/,
    );
    const meanwhile = said(newConversation, maybe('chest'), only('SleepPosition'), only('No'));
    expect(meanwhile.answers[1]?.text).toMatch(/^Try lying .*yes or no\?$/);
    expect(meanwhile.last?.text).toMatch(/^Good\. If that changes, tell me\./);
  });

  it('begins no movement that was wished where nobody has answered', () => {
    const { last, conversation } = said(
      screened,
      maybe('fall'),
      only('StartRoutine'),
      only('Unknown'),
    );
    expect(last?.text).toMatch(
      /only breathing and positions\. .*emergency number\. Say, ten breaths/,
    );
    expect(conversation.session).toBeNull();
  });

  it('holds up no question for longer than two of them', () => {
    const questions = said(
      newConversation,
      maybe('chest'),
      only('AskSource'),
      only('SleepPosition'),
    );
    // Whom to call stands in front, so that a yes is one to the offer.
    expect(questions.last?.text).toMatch(/^With trouble in your chest .*Shall I take you through/);
    expect(questions.conversation.open.is).toBe('take-through');
  });

  it('that is slight stops nobody: the wish is answered, with whom to call', () => {
    const { last, conversation } = said(newConversation, beside('slight', only('SleepPosition')));
    expect(last?.text).toMatch(/^Try lying .*One thing, to be safe\. .*emergency number\. Shall I/);
    expect(conversation.open.is).toBe('take-through');
  });

  it('that is slight is asked about where somebody would move', () => {
    const moving = said(screened, beside('slight', only('StartRoutine')));
    expect(moving.conversation.open.is).toBe('about-pain');
    expect(moving.conversation.session).toBeNull();
    const meanwhile = said(playing, beside('slight', only('SleepPosition')));
    expect(meanwhile.conversation.session?.status).toBe('paused');
  });

  it.each([only('NotSure'), only('WhenToGetHelp'), only('Help'), only('Yes'), maybe('despair')])(
    'of their life is so after %j',
    (answer) => {
      const { last } = said(newConversation, maybe('despair'), answer);
      expect(last?.alarmed).toBe(true);
      expect(last?.text).toMatch(/crisis line/);
    },
  );

  it.each([
    only('Unknown'),
    { intent: 'Unknown', slots: { aside: 'yes' } } as const,
    only('StartRoutine'),
    only('Thanks'),
  ])('of their life is asked about once: %j is answered, with whom to call', (evasion) => {
    const { last, conversation } = said(newConversation, maybe('despair'), evasion);
    expect(last?.text).toMatch(/If you are not safe, call a crisis line/);
    expect(last?.alarmed).toBe(false);
    expect(last?.text).not.toMatch(/\?/);
    expect(conversation.session?.status).not.toBe('playing');
  });

  it.each(['despair', 'pregnancy-alarm'] as const)(
    'of a life is not let go by whatever is no answer, as often as it is said: %s',
    (danger) => {
      const settles: IntentName[] = ['Yes', 'No', 'NotSure', 'Choose', 'History', 'ForgetMe'];
      const letGo = INTENTS.filter((intent) => {
        if (settles.includes(intent)) return false;
        const from = said(playing, maybe(danger), only('Unknown')).conversation;
        return [1, 2, 3].some((times) => {
          const heard = Array.from({ length: times }, () => only(intent));
          const { last, conversation } = said(from, ...heard);
          const isNamed = /crisis line|maternity unit/.test(last?.text ?? '');
          return !isNamed || conversation.session?.status === 'playing';
        });
      });
      expect(letGo).toEqual([]);
      const { conversation } = said(playing, maybe(danger), only('Unknown'), only('No'));
      expect(conversation.session?.status).toBe('playing');
    },
  );

  it('is explained to whoever asks what is meant, and asked about again', () => {
    expect(said(newConversation, maybe('saddle'), only('Help')).last?.text).toMatch(
      /^No feeling where you wipe\. .*yes or no\?$/,
    );
  });

  it('is not so because somebody leaves the choice', () => {
    const either: Intent = { intent: 'Choose', slots: { choice: 'either' } };
    expect(said(newConversation, maybe('unwell'), either).last?.alarmed).toBe(false);
  });

  it('of their life is none after a no, and a line to call is named all the same', () => {
    expect(said(newConversation, maybe('despair'), only('No')).last?.text).toMatch(/crisis line/);
  });

  it('does not take the place of words for help that were said', () => {
    const alarm: Intent = { intent: 'ReportPain', slots: { symptom: 'chest' } };
    expect(said(playing, alarm, maybe('fall')).conversation.open.is).toBe('after-alarm');
  });
});
