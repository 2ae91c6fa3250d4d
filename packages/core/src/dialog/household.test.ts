import { describe, expect, it } from 'vitest';
import { respond } from '../english.js';
import type { IntentName, Slots } from '../intents/intent.js';
import { parseMemory } from '../stored/memory.js';
import type { Conversation } from './conversation.js';
import { newConversation } from './conversation.js';
import type { Memory } from './memory.js';
import { nothingKnown } from './memory.js';

const FIRST = '2026-11-20';
const SECOND = '2026-11-21';

/** A device that remembers, and whoever speaks to it. */
class Device {
  conversation: Conversation = newConversation;
  at = 0;

  constructor(
    public memory: Memory,
    private readonly mayBeShared: boolean,
    public today = SECOND,
  ) {}

  /** Gives the keys of what is said and asked. */
  say(intent: IntentName, slots: Slots = {}): string[] {
    this.at += 8000;
    const { at, memory, mayBeShared, today } = this;
    const context = { at, turn: null, memory, mayBeShared, today };
    const [next, replies] = respond(this.conversation, { intent, slots }, context);
    this.conversation = next;
    return replies.flatMap((reply) => {
      if (reply.type === 'remember') {
        this.memory = reply.memory;
        expect(parseMemory(JSON.parse(JSON.stringify(reply.memory)))).toEqual(reply.memory);
      }
      return reply.type === 'say' || reply.type === 'ask' ? [reply.line.key] : [];
    });
  }

  nextVisit(today: string): void {
    this.conversation = newConversation;
    this.today = today;
  }

  get plays(): boolean {
    return this.conversation.session?.status === 'playing';
  }
}

const KNOWN: Memory = { v: 1, introHeardOn: FIRST, avoid: ['twist'] };
const QUESTION = 'dialog.check-household';

describe('a device that others may use', () => {
  it('asks nothing about them on the first night', () => {
    const device = new Device(nothingKnown, true, FIRST);
    const heard = [
      ...device.say('StartRoutine'),
      ...(['No', 'No', 'No'] as const).flatMap((no) => device.say(no)),
    ];
    expect(heard).not.toContain(QUESTION);
    expect(device.plays).toBe(true);
  });

  it('asks on the next visit before the first movement, in place of the screen', () => {
    const device = new Device(KNOWN, true);
    expect(device.say('StartRoutine')).toEqual([QUESTION]);
    device.say('No');
    expect(device.plays).toBe(true);
    expect(device.memory).toMatchObject({ household: 'alone', introHeardOn: FIRST });
  });

  it('asks it once', () => {
    const device = new Device(KNOWN, true);
    device.say('StartRoutine');
    device.say('No');
    device.nextVisit('2026-11-22');
    expect(device.say('StartRoutine')).not.toContain(QUESTION);
    expect(device.plays).toBe(true);
  });

  it('helps first: breathing, how to lie and answers wait for no question', () => {
    for (const [intent, slots] of [
      ['StartRoutine', { routine: 'ten-breaths' }],
      ['SleepPosition', {}],
      ['AskRemedy', { remedy: 'heat' }],
      ['ReportPain', {}],
    ] as const) {
      expect(new Device(KNOWN, true).say(intent, slots)).not.toContain(QUESTION);
    }
  });

  it('asks nothing at night, and says what is a danger to whoever may not have heard it', () => {
    const device = new Device(KNOWN, true);
    const heard = device.say('NightWaking');
    expect(heard).not.toContain(QUESTION);
    expect(heard).toContain('dialog.statement-call');
  });

  it('asks the whole screen after a yes, and keeps neither the day nor the movements', () => {
    const device = new Device(KNOWN, true);
    device.say('StartRoutine');
    const heard = device.say('Yes');
    expect(heard).toContain('dialog.statement-call');
    expect(heard).toContain('dialog.check-nerves');
    for (const no of ['No', 'No', 'No'] as const) device.say(no);
    expect(device.plays).toBe(true);
    expect(device.conversation.session?.request.avoid).toBeUndefined();
    device.say('AvoidMovement', { precaution: 'on-front' });
    expect(device.conversation.person.avoid).toEqual(['on-front']);
    expect(device.memory).toEqual({ v: 1, household: 'shared' });
    device.nextVisit('2026-11-22');
    expect(device.say('StartRoutine')).toContain('dialog.check-nerves');
  });

  it('is asked the whole screen where the answer is not understood, and asked again another time', () => {
    const device = new Device(KNOWN, true);
    device.say('StartRoutine');
    device.say('Unknown');
    expect(device.say('Unknown')).toEqual(['dialog.check-nerves']);
    expect(device.memory.household).toBeUndefined();
  });
});

it('whoever is known by their voice is not asked about others', () => {
  const device = new Device(KNOWN, false);
  expect(device.say('StartRoutine')).not.toContain(QUESTION);
  expect(device.plays).toBe(true);
});
