import { describe, expect, it } from 'vitest';
import { respond } from '../english.js';
import type { IntentName, Slots } from '../intents/intent.js';
import type { Conversation } from './conversation.js';
import { newConversation } from './conversation.js';
import type { Memory } from './memory.js';
import { nothingKnown } from './memory.js';

const QUESTION = 'dialog.check-by-day';
const LATELY: Memory = { v: 1, introHeardOn: '2026-11-20' };
const MORNING: Slots = { routine: 'morning-in-bed' };
const EVENING: Slots = { routine: 'evening-wind-down' };

interface Said {
  readonly keys: readonly string[];
  readonly next: Conversation;
  readonly memory: Memory;
}

function say(
  conversation: Conversation,
  intent: IntentName,
  slots: Slots,
  memory: Memory,
  hour?: number,
): Said {
  const context = { at: 0, turn: null, memory, today: '2026-11-21', hour, country: 'US' };
  const [next, replies] = respond(conversation, { intent, slots }, context);
  const remembered = replies.find((reply) => reply.type === 'remember');
  return {
    keys: replies.flatMap((reply) =>
      reply.type === 'say' || reply.type === 'ask' ? [reply.line.key] : [],
    ),
    next,
    memory: remembered?.memory ?? memory,
  };
}

const start = (slots: Slots, memory: Memory, hour?: number) =>
  say(newConversation, 'StartRoutine', slots, memory, hour);

describe('weight loss and pain all night', () => {
  it.each([
    ['a morning routine, where nobody knows the hour', MORNING, undefined, true],
    ['the evening routine at ten in the morning', EVENING, 10, true],
    ['the evening routine, where nobody knows the hour', EVENING, undefined, false],
    ['the evening routine at ten at night', EVENING, 22, false],
    ['a morning routine at four at night', MORNING, 4, false],
    ['breathing at noon', { routine: 'ten-breaths' }, 12, false],
  ] as const)('are asked about, or not, before %s', (_, slots, hour, isAsked) => {
    expect(start(slots, LATELY, hour).keys.includes(QUESTION)).toBe(isAsked);
  });

  it('are not asked about on the first visit, nor by somebody woken at night', () => {
    expect(start(MORNING, nothingKnown).next.open).not.toMatchObject({ left: ['by-day'] });
    const night = say(newConversation, 'NightWaking', {}, LATELY, 12);
    expect(night.keys).not.toContain(QUESTION);
  });

  it('are asked about once, whatever is answered', () => {
    const asked = start(MORNING, LATELY);
    expect(asked.memory.askedByDay).toBe(true);
    for (const answer of ['Yes', 'No', 'Unknown'] as const) {
      const { memory } = say(asked.next, answer, {}, asked.memory);
      expect(start(MORNING, memory).keys).not.toContain(QUESTION);
    }
  });

  it('send to a doctor in the next days after a yes, and to nobody after words that are none', () => {
    const asked = start(MORNING, LATELY);
    const yes = say(asked.next, 'Yes', {}, asked.memory);
    expect(yes.keys[0]).toBe('wordingLevels.seen-soon');
    const once = say(asked.next, 'Unknown', {}, asked.memory);
    const twice = say(once.next, 'Unknown', {}, once.memory);
    expect(twice.keys[0]).toBe('dialog.check-unheard');
    const no = say(asked.next, 'No', {}, asked.memory);
    expect(no.next.session?.status).toBe('playing');
  });
});
