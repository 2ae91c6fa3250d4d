import type { Memory } from '@supine/core';
import { mergeMemory } from '@supine/core/stored';
import type { MemoryStore } from './port.js';

/**
 * Keeps what one turn has changed in a memory, and only that, so that turns which overlap lose nothing of each other.
 *
 * Somebody who was erased while the turn went on is known by no more than what it has changed.
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
  // A memory is plain JSON. Where only the order differs, a merge of nothing is made, which is nothing.
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  await store.change(person, (kept) => mergeMemory(kept, before, after));
}
