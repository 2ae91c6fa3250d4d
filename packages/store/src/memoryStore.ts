import { changedMemory, foundMemory } from './changedMemory.js';
import { knowingNames } from './knowingNames.js';
import type { MemoryStore } from './port.js';

/**
 * Keeps memories in this process, until it ends.
 *
 * @param known what is kept already, by person, of whatever shape; nothing if left out
 * @returns a store that knows nobody else yet
 * @throws never; `change` rejects when it is given something that is no memory, and all three where a person is no text
 * @example
 * const store = memoryStore();
 * await store.change('ann', (kept) => ({ v: 1, ...kept, pace: 1 }));
 * await store.read('ann'); // { v: 1, pace: 1 }
 */
export function memoryStore(known: Iterable<readonly [string, unknown]> = []): MemoryStore {
  const people = new Map<string, unknown>(known);
  return knowingNames({
    async read(person) {
      // Reading as every other store does gives a copy of its own to each reader.
      return foundMemory(people.get(person));
    },
    async change(person, change) {
      const { memory, stored } = changedMemory(people.get(person), change);
      if (stored === null) people.delete(person);
      else people.set(person, stored);
      return memory;
    },
    async erase(person) {
      people.delete(person);
    },
  });
}
