import type { MemoryStore } from './port.js';

/**
 * A store that refuses what is no name of a person: kept under "undefined", everybody would know what others have told.
 *
 * @param store what keeps people under any text
 * @returns the same, whose three functions reject with a TypeError where a person is no text
 * @example await knowingNames(store).read(undefined) // TypeError: A person is the text that an app knows them by, not undefined.
 */
export function knowingNames(store: MemoryStore): MemoryStore {
  return {
    read: async (person) => store.read(named(person)),
    change: async (person, change) => store.change(named(person), change),
    erase: async (person) => store.erase(named(person)),
  };
}

function named(person: unknown): string {
  if (typeof person === 'string') return person;
  const given = person === null ? 'null' : typeof person;
  throw new TypeError(`A person is the text that an app knows them by, not ${given}.`);
}
