import { describe, expect, it } from 'vitest';
import { evening } from '../../test/samples.js';
import { recognise, respond } from '../english.js';
import { startSession } from '../session/startSession.js';
import { screened } from '../testing/screened.js';
import type { Memory } from './memory.js';

const TODAY = '2026-11-21';
const KNOWN: Memory = { v: 1, introHeardOn: TODAY, pace: 1, holds: -1 };

/** The memory after a sentence in the middle of a routine that leaves both wishes out, as one that would not fit does. */
function memoryAfterSaying(sentence: string): Memory {
  const [session] = startSession(evening(), 0);
  const conversation = { ...screened, session };
  const context = { at: 60_000, turn: null, memory: KNOWN, today: TODAY };
  const [, replies] = respond(conversation, recognise(sentence), context);
  const kept = replies.find((reply) => reply.type === 'remember');
  return kept?.type === 'remember' ? kept.memory : KNOWN;
}

describe('a wish that is remembered', () => {
  it.each([
    ['longer hold', { pace: 1, holds: 1 }],
    ['slow down', { pace: 1, holds: -1 }],
    ['faster', { pace: -1, holds: -1 }],
    ['no twisting please', { pace: 1, holds: -1 }],
    ['how do I turn over', { pace: 1, holds: -1 }],
    ['next', { pace: 1, holds: -1 }],
    ['stop', { pace: 1, holds: -1 }],
  ])('is changed by "%s" only as it says: %j', (sentence, wishes) => {
    expect(memoryAfterSaying(sentence)).toMatchObject(wishes);
  });
});
