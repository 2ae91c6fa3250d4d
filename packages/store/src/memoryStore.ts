import { parseMemory } from '@supine/core/stored';
import { changedMemory, isNothing } from './changedMemory.js';
import type { MemoryStore } from './port.js';

/**
 * Keeps memories in this process, until it ends.
 *
 * @returns a store that knows nobody yet
 * @throws never; only `change` rejects, when it is given something that is no memory
 * @example
 * const store = memoryStore();
 * await store.change('ann', (kept) => ({ v: 1, ...kept, pace: 1 }));
 * await store.read('ann'); // { v: 1, pace: 1 }
 */
export function memoryStore(): MemoryStore {
  const people = new Map<string, unknown>();
  return {
    async read(person) {
      // Reading through the parser gives what every other store gives, and a copy of its own to each reader.
      return parseMemory(people.get(person));
    },
    async change(person, change) {
      const memory = changedMemory(people.get(person), change);
      if (isNothing(memory)) people.delete(person);
      else people.set(person, structuredClone(memory));
      return memory;
    },
    async erase(person) {
      people.delete(person);
    },
  };
}
