/** `@supine/store/indexed-db`: what outlasts a conversation, kept by a browser. Nothing here is of Node.js. */

import { createStore, del, get, update } from 'idb-keyval';
import { changedMemory, foundMemory } from './changedMemory.js';
import { knowingNames } from './knowingNames.js';
import type { MemoryStore } from './port.js';

export { keepChanges } from './keepChanges.js';
export type { MemoryChange, MemoryStore } from './port.js';

const PEOPLE = 'people';

/** Where in the browser's own database memories are kept. */
export interface IndexedDbStoreOptions {
  /** The database's name; `supine` unless told. A page of the same origin with the same name reads the same memories. */
  readonly database?: string;
}

/**
 * Keeps memories in IndexedDB, in a page or a worker. A change is read and written in one transaction, so tabs that overlap
 * lose nothing of each other.
 *
 * @param options see `IndexedDbStoreOptions`
 * @returns a store that rejects with what the browser says where it keeps nothing, or a newer version has written the memory;
 * what is damaged counts as nothing known
 * @example
 * const store = indexedDbStore();
 * await store.change('me', (kept) => ({ v: 1, ...kept, avoid: ['twist'] }));
 */
export function indexedDbStore({ database = 'supine' }: IndexedDbStoreOptions = {}): MemoryStore {
  const people = createStore(database, PEOPLE);
  return knowingNames({
    read: async (person) => foundMemory(await get(person, people)),
    async change(person, change) {
      let outcome: ReturnType<typeof changedMemory> | undefined;
      let refused: { readonly why: unknown } | undefined;
      await update(
        person,
        (found: unknown) => {
          try {
            outcome = changedMemory(found, change);
            return outcome.stored ?? undefined;
          } catch (why) {
            // Thrown in the transaction it would be nobody's; what was found stays.
            refused = { why };
            return found;
          }
        },
        people,
      );
      if (refused) throw refused.why;
      if (!outcome) throw new Error('The browser did not say what it keeps.');
      return outcome.memory;
    },
    erase: (person) => del(person, people),
  });
}
