import { parseMemory } from '@supine/core/stored';
import type { MemoryStore } from './port.js';

/**
 * Keeps memories in this process, until it ends.
 *
 * @returns a store that knows nobody yet
 * @throws never; only `write` rejects, when it is given something that cannot be copied
 * @example
 * const store = memoryStore();
 * await store.write('ann', { v: 1, pace: 1 });
 * await store.read('ann'); // { v: 1, pace: 1 }
 */
export function memoryStore(): MemoryStore {
  const kept = new Map<string, unknown>();
  return {
    async read(person) {
      // Reading through the parser gives what every other store gives, and a copy of its own to each reader.
      return parseMemory(kept.get(person));
    },
    async write(person, memory) {
      kept.set(person, structuredClone(memory));
    },
    async erase(person) {
      kept.delete(person);
    },
  };
}
