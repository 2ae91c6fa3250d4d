import 'fake-indexeddb/auto';
import { createStore, set } from 'idb-keyval';
import { describe, expect, it } from 'vitest';
import { indexedDbStore } from '../src/indexedDb.js';
import { storeContract } from '../src/testing/index.js';

let count = 0;
const newDatabase = () => `supine ${count++}`;

storeContract(
  { describe, it, expect },
  'the store in a browser',
  async () => indexedDbStore({ database: newDatabase() }),
  async (people) => {
    const database = newDatabase();
    const found = createStore(database, 'people');
    for (const [person, memory] of Object.entries(people)) await set(person, memory, found);
    return indexedDbStore({ database });
  },
);

describe('two tabs of a browser', () => {
  it('lose nothing of each other', async () => {
    const database = newDatabase();
    const [one, other] = [indexedDbStore({ database }), indexedDbStore({ database })];
    const changes = Array.from({ length: 10 }, (_, index) =>
      (index % 2 ? one : other).change('me', (kept) => ({
        ...kept,
        v: 1,
        told: { nap: (kept?.told?.['nap'] ?? 0) + 1 },
      })),
    );
    await Promise.all(changes);
    expect(await one.read('me')).toEqual({ v: 1, told: { nap: 10 } });
  });
});
