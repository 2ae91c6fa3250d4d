import type { Memory } from '@supine/core';
import { parseMemory } from '@supine/core/stored';
import type { MemoryChange } from './port.js';

/**
 * Makes a change to what a store has found, and sees to it that the result can be read again.
 *
 * @param found what the store has of a person, of whatever shape
 * @param change what is to become of it
 * @returns a memory that nobody else holds on to
 * @throws TypeError when the change gives something that is no memory, and whatever the change throws
 * @example changedMemory(undefined, () => ({ v: 1, pace: 1 })) // { v: 1, pace: 1 }
 */
export function changedMemory(found: unknown, change: MemoryChange): Memory {
  const memory = parseMemory(change(parseMemory(found)));
  if (memory === null) throw new TypeError('This is no memory, so nothing was changed.');
  return memory;
}

/** Whether there is nothing in a memory that would have to be kept. */
export function isNothing(memory: Memory): boolean {
  return Object.entries(memory).every(([name, value]) => name === 'v' || value === undefined);
}
