import { rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Memory } from '@supine/core';
import { parseMemory } from '@supine/core/stored';
import { changedMemory, isNothing } from './changedMemory.js';
import { type StillMine, whileLocked } from './fileLock.js';
import { inTurn } from './inTurn.js';
import {
  codeOf,
  hasRemains,
  makeFolder,
  moveAside,
  readPeople,
  removeHalfWritten,
  removeRemains,
  writePeople,
} from './peopleFile.js';
import type { MemoryChange, MemoryStore } from './port.js';

/**
 * Keeps memories in one JSON file, for a device with one home.
 *
 * A change is made while a lock of this process lies beside the file, to what the file says then: processes of one
 * machine that change it at the same moment lose nothing, and one that is killed leaves the last change whole. A lock
 * that it leaves behind is removed by the next. Within a process everything asked of a file is done one after another,
 * also through two stores.
 *
 * @param path where the file is, or is to be; nothing is made there before the first `change`
 * @returns a store whose `change` moves a damaged file aside to `<path>.damaged`, and whose `erase` deletes both, for
 * nobody can tell whose memory is in them
 * @throws never; `change` and `erase` reject with a sentence naming the path when the disk refuses
 * @example
 * const store = fileStore('/home/ann/.supine/memory.json');
 * await store.change('ann', (kept) => ({ v: 1, ...kept, avoid: ['twist'] }));
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

    change: (person, change) =>
      inTurn(file, () =>
        tellingRefusals('written to', file, async () => {
          await makeFolder(dirname(file));
          return whileLocked(file, (stillMine) => changeIn(file, person, change, stillMine));
        }),
      ),

    erase: (person) =>
      inTurn(file, () =>
        tellingRefusals('erased from', file, async () => {
          if (await knowsNothingOf(file, person)) return;
          await whileLocked(file, (stillMine) => eraseIn(file, person, stillMine));
        }),
      ),
  };
}

async function changeIn(
  file: string,
  person: string,
  change: MemoryChange,
  stillMine: StillMine,
): Promise<Memory> {
  const people = await readPeople(file);
  const memory = changed(people?.get(person), change);
  const now = new Map(people);
  if (isNothing(memory)) now.delete(person);
  else now.set(person, memory);
  await removeHalfWritten(file);
  await writePeople(file, now, async () => {
    await stillMine();
    if (people === null) await moveAside(file);
  });
  return memory;
}

async function eraseIn(file: string, person: string, stillMine: StillMine): Promise<void> {
  const people = await readPeople(file);
  await stillMine();
  if (people === null) await rm(file);
  else if (people.delete(person)) await writePeople(file, people, stillMine);
  await removeRemains(file);
}

/** Then there is nothing to erase, and no lock is needed, which could not be put into a folder that is not there. */
async function knowsNothingOf(file: string, person: string): Promise<boolean> {
  const people = await readPeople(file);
  return people !== null && !people.has(person) && !(await hasRemains(file));
}

/** What went wrong in the change itself is not the disk's fault, and is told as it is. */
class ChangeFailed extends Error {}

function changed(found: unknown, change: MemoryChange): Memory {
  try {
    return changedMemory(found, change);
  } catch (cause) {
    throw new ChangeFailed('The change failed.', { cause });
  }
}

async function tellingRefusals<T>(done: string, file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ChangeFailed) throw error.cause;
    const code = codeOf(error);
    const why = code === undefined ? '' : ` (${code})`;
    throw new Error(`What Supine remembers could not be ${done} ${file}${why}.`, { cause: error });
  }
}
