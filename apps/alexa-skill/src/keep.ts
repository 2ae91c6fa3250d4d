import type { Answer, Intent, Memory } from '@supine/core';
import type { Delivery } from './alexaEvent.js';
import { keepState } from './state.js';
import type { Turn } from './turn.js';
import { inWholeAnswers } from './turn.js';

interface Keeping {
  readonly over?: string | null | undefined;
  readonly byStream?: boolean | undefined;
  /** A stream begins with this answer. */
  readonly begins?: boolean | undefined;
}

/** Remembers the session, and what outlasts it. */
export async function keep(
  turn: Turn,
  [conversation, replies]: Answer,
  { over = null, byStream = false, begins = false }: Keeping,
): Promise<void> {
  const { memory: before, kept, stream, at } = turn;
  const reply = replies.find(({ type }) => type === 'remember');
  const learned = reply?.type === 'remember' ? reply.memory : before;
  // A player reports where it was left, and not when.
  const isPaused = byStream && stream?.plays && conversation.session?.status === 'paused';
  const memory = {
    ...learned,
    ...(isPaused ? { pausedAt: at } : {}),
    ...(begins && learned.streamsSince === undefined ? { streamsSince: at } : {}),
  };
  keepState(turn.input, {
    conversation,
    ...(turn.parts.store ? { memory, voice: turn.voice } : {}),
    ...(over === null ? {} : { over }),
  });
  await kept.write(before, memory);
}

/**
 * Keeps where somebody is in the middle of an answer, and not where it would have ended: the device may stop it at any time.
 *
 * @param turn with what the session knows
 * @param atMs when that was; now, if it is not known
 * @returns what is kept of them
 */
export async function keepPlace(turn: Turn, atMs: number | null): Promise<Memory> {
  const { memory, kept, parts } = turn;
  const { session, turnEndsAt = 0 } = turn.conversation;
  const then: Turn = { ...turn, at: Math.min(turn.at, atMs ?? turn.at) };
  if (!parts.store || session?.status !== 'playing' || then.at >= turnEndsAt) return memory;
  const [, replies] = inWholeAnswers(then, STOP, 'ended');
  const reply = replies.find(({ type }) => type === 'remember');
  if (reply?.type !== 'remember') return memory;
  await kept.write(memory, reply.memory);
  return reply.memory;
}

const STOP: Intent = { intent: 'Stop', slots: {} };

/** Keeps that a device could not play something, so that it is reached in another way tonight. */
export async function keepUnplayed(
  { memory, kept, at, parts, account }: Turn,
  delivery: Delivery,
): Promise<void> {
  const unplayed = { ...memory.unplayed, [delivery]: at };
  if (parts.store) return kept.write(memory, { ...memory, unplayed });
  if (account === null) return;
  if (parts.unplayed.size >= MOST_ACCOUNTS) parts.unplayed.clear();
  parts.unplayed.set(account, { ...parts.unplayed.get(account), [delivery]: at });
}

/** Where nothing is kept, this process remembers so many, for as long as it lasts. */
const MOST_ACCOUNTS = 1000;
