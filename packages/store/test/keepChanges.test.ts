import {
  type Conversation,
  type Memory,
  newConversation,
  nothingKnown,
  recognise,
  respond,
} from '@supine/core';
import { screened } from '@supine/core/testing';
import { describe, expect, it } from 'vitest';
import { keepChanges, memoryStore } from '../src/index.js';

const BEFORE: Memory = { v: 1, introHeardOn: '2026-11-20', avoid: ['twist'], pace: 1 };

async function storeWith(memory: Memory) {
  const store = memoryStore();
  await store.change('ann', () => memory);
  return store;
}

/** A conversation somewhere, with a memory that it has read. */
class Bedside {
  private atMs = 0;
  constructor(
    private memory: Memory,
    private conversation: Conversation = newConversation,
  ) {}

  /** Says a sentence; what is to be kept of the turn, and what it began with. */
  hear(sentence: string): [before: Memory, after: Memory] {
    const before = this.memory;
    this.atMs += 60_000;
    const [next, replies] = respond(this.conversation, recognise(sentence), {
      at: this.atMs,
      turn: null,
      memory: before,
      today: '2026-11-21',
    });
    this.conversation = next;
    for (const reply of replies) if (reply.type === 'remember') this.memory = reply.memory;
    return [before, this.memory];
  }
}

describe('two conversations of one person at the same time', () => {
  it.each([
    ['in the order in which they were said', 0, 1],
    ['in the other order', 1, 0],
  ])('keep "I am pregnant" and "slower", %s', async (_, first, second) => {
    const store = await storeWith({ v: 1, introHeardOn: '2026-11-20' });
    const [here, there] = await Promise.all(
      ['bedroom', 'living room'].map(
        async () => new Bedside((await store.read('ann')) ?? nothingKnown, screened),
      ),
    );
    if (!here || !there) throw new Error('There are two.');
    here.hear('start my back stretch routine');
    there.hear('start my back stretch routine');
    const turns = [here.hear("I'm pregnant"), there.hear('slower')] as const;
    for (const turn of [turns[first], turns[second]]) {
      if (turn) await keepChanges(store, 'ann', ...turn);
    }
    const kept = await store.read('ann');
    expect(kept?.avoid).toContain('on-front');
    expect(kept?.pace).toBe(1);
  });

  it('keep what was said in one when the other goes on with what it began with', async () => {
    const store = await storeWith({ v: 1, introHeardOn: '2026-11-20' });
    const here = new Bedside((await store.read('ann')) ?? nothingKnown, screened);
    const there = new Bedside((await store.read('ann')) ?? nothingKnown, screened);
    await keepChanges(store, 'ann', ...here.hear("I'm pregnant"));
    await keepChanges(store, 'ann', ...there.hear('no twisting please'));
    const kept = await store.read('ann');
    expect(kept?.avoid).toEqual(expect.arrayContaining(['on-front', 'twist']));
  });

  it('ask the screen again when one of them had to send for help', async () => {
    const store = await storeWith(BEFORE);
    const here = new Bedside(BEFORE, screened);
    const there = new Bedside(BEFORE, screened);
    here.hear('start my back stretch routine');
    there.hear('start my back stretch routine');
    await keepChanges(store, 'ann', ...here.hear('my chest hurts'));
    await keepChanges(store, 'ann', ...there.hear('no twisting please'));
    await keepChanges(store, 'ann', ...there.hear('longer hold'));
    expect(await store.read('ann')).toMatchObject({ askAgain: true, holds: 1 });
  });
});

describe('a turn', () => {
  it.each<[string, Memory]>([
    ['takes its last wish back', { v: 1, pace: 1, avoid: undefined }],
    ['lets what hurt go', { v: 1, pace: 1, resting: { bridge: '2026-11-01' } }],
    ['knew nothing, for the store did not answer', { v: 1 }],
  ])('that only %s erases nothing that another has written', async (_, before) => {
    const store = await storeWith({ ...before, avoid: ['twist'] });
    await keepChanges(store, 'ann', before, nothingKnown);
    expect(await store.read('ann')).toEqual({ v: 1, avoid: ['twist'] });
  });

  it('that takes the last wish back leaves nobody behind', async () => {
    const store = await storeWith({ v: 1, pace: 1 });
    await keepChanges(store, 'ann', { v: 1, pace: 1 }, { v: 1 });
    expect(await store.read('ann')).toBe(null);
  });

  it('with somebody who was erased meanwhile brings back only what it has changed', async () => {
    const store = memoryStore();
    await keepChanges(store, 'ann', BEFORE, { ...BEFORE, holds: 1 });
    expect(await store.read('ann')).toEqual({ v: 1, holds: 1 });
  });

  it('that has changed nothing does not ask the store', async () => {
    const asked: string[] = [];
    const store = memoryStore();
    const watched = {
      ...store,
      change: (person: string, change: Parameters<typeof store.change>[1]) => {
        asked.push(person);
        return store.change(person, change);
      },
    };
    await keepChanges(watched, 'ann', BEFORE, { ...BEFORE });
    expect(asked).toEqual([]);
    await keepChanges(watched, 'ann', BEFORE, { ...BEFORE, pace: 2 });
    expect(asked).toEqual(['ann']);
  });
});
