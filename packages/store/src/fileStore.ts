import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseMemory } from '@supine/core/stored';
import { inTurn } from './inTurn.js';
import { codeOf, moveAside, readPeople, removeRemains, writePeople } from './peopleFile.js';
import type { MemoryStore } from './port.js';

/**
 * Keeps memories in one JSON file, for a device with one home and one process.
 *
 * Within a process everything asked of a file is done one after another, also through two stores. Two processes that
 * write at the same moment leave a whole file, but only one of the two memories may be in it.
 *
 * @param path where the file is, or is to be; nothing is made there before the first `write`
 * @returns a store whose `write` moves a damaged file aside to `<path>.damaged`, and whose `erase` deletes both, for
 * nobody can tell whose memory is in them
 * @throws never; `write` and `erase` reject with a sentence naming the path when the disk refuses
 * @example
 * const store = fileStore('/home/ann/.supine/memory.json');
 * await store.write('ann', { v: 1, avoid: ['twist'] });
 * await store.read('ann'); // { v: 1, avoid: ['twist'] }
 */
export function fileStore(path: string): MemoryStore {
  // Absolute, so that the process may change its folder.
  const file = resolve(path);
  return {
    read: (person) =>
      inTurn(file, async () => {
        try {
          return parseMemory((await readPeople(file))?.get(person));
        } catch {
          return null;
        }
      }),

    async write(person, memory) {
      // Copied before it waits its turn: whoever wrote it may go on changing it.
      const copy = structuredClone(memory);
      await inTurn(file, async () => {
        try {
          const people = await readPeople(file);
          if (people === null) await moveAside(file);
          await writePeople(file, new Map(people).set(person, copy));
        } catch (error) {
          throw refusal('written to', file, error);
        }
      });
    },

    erase: (person) =>
      inTurn(file, async () => {
        try {
          const people = await readPeople(file);
          if (people === null) await rm(file);
          else if (people.delete(person)) await writePeople(file, people);
          await removeRemains(file);
        } catch (error) {
          throw refusal('erased from', file, error);
        }
      }),
  };
}

function refusal(done: string, file: string, cause: unknown): Error {
  const code = codeOf(cause);
  const why = code === undefined ? '' : ` (${code})`;
  return new Error(`What Supine remembers could not be ${done} ${file}${why}.`, { cause });
}
