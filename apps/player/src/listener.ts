import type { Memory } from '@supine/core';
import { nothingKnown } from '@supine/core';
import type { PlayerParts } from './player.js';

/** What a player has to know of who listens. */
export type KnownListener = Pick<PlayerParts, 'memory' | 'today' | 'oneWay' | 'remember'>;

/** The day in the time zone of this machine, as YYYY-MM-DD. */
export function today(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Somebody who says one sentence and cannot answer: the screen is said to them as a statement. */
export function sayingOnce(): KnownListener {
  return { memory: nothingKnown, today: today(), oneWay: true, remember: () => {} };
}

/** Whoever asks for a timeline by its id gets that timeline, with nothing asked or said before it. */
export function playingById(): KnownListener {
  const memory: Memory = { v: 1, introHeardOn: today() };
  return { memory, today: today(), oneWay: true, remember: () => {} };
}

/** Somebody who can answer. Nothing is known of them yet. */
export function conversing(): KnownListener {
  return { memory: nothingKnown, today: today(), oneWay: false, remember: () => {} };
}
