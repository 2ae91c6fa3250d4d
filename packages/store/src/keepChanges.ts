import { isDeepStrictEqual } from 'node:util';
import type { Memory } from '@supine/core';
import { nothingKnown } from '@supine/core';
import { isNothing } from './changedMemory.js';
import { mergeMemory } from './mergeMemory.js';
import type { MemoryStore } from './port.js';

/**
 * Keeps what one turn has changed in a memory, and only that, so that turns which overlap lose nothing of each other.
 *
 * A turn after which nothing at all is known has been asked to forget: its person is erased. Somebody who was erased while
 * the turn went on is known by no more than what it has changed.
 *
 * @param store where memories are kept
 * @param person whom the turn was with
 * @param before what the turn began with: what was read, or `nothingKnown`
 * @param after what its `remember` reply says
 * @throws when the store does not take it
 * @example
 * await keepChanges(store, 'ann', before, { ...before, pace: 1 });
 */
export async function keepChanges(
  store: MemoryStore,
  person: string,
  before: Memory,
  after: Memory,
): Promise<void> {
  if (isForgetting(before, after)) await store.erase(person);
  else if (!isDeepStrictEqual(before, after))
    await store.change(person, (kept) => mergeMemory(kept, before, after));
}

/**
 * A turn can also empty a memory without being asked to forget: "faster" after "slower", or what hurt has rested enough.
 * What another turn writes meanwhile has to outlive that.
 */
const UNDONE_BY_TURNS = ['pace', 'holds', 'place', 'pausedAt', 'resting', 'easing'] as const;

function isForgetting(before: Memory, after: Memory): boolean {
  if (!isNothing(after)) return false;
  const undone = Object.fromEntries(UNDONE_BY_TURNS.map((name) => [name, undefined]));
  const hadOnlyWhatTurnsUndo = !isNothing(before) && isNothing({ ...before, ...undone });
  return after === nothingKnown || !hadOnlyWhatTurnsUndo;
}
