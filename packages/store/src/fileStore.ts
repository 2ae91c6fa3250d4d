import { rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Memory } from '@supine/core';
import type { Changed } from './changedMemory.js';
import { changedMemory, foundMemory, NewerMemory } from './changedMemory.js';
import { type StillMine, whileLocked } from './fileLock.js';
import { inTurn } from './inTurn.js';
import { knowingNames } from './knowingNames.js';
import {
  codeOf,
  copyAside,
  hasRemains,
  makeFolder,
  moveAside,
  readPeople,
  realFile,
  removeHalfWritten,
  removeRemains,
  writeFewer,
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
 * @returns a store whose `change` moves a damaged file aside to `<path>.damaged-1` (`-2`, …), with a line on standard error,
 * and whose `erase` deletes them all, for nobody can tell whose memory is in them
 * @throws never; `change` and `erase` reject with a sentence naming the path when the disk refuses, the file may not be read,
 * or a newer version has written it: then nothing is changed
 * @example
 * const store = fileStore(file);
 * await store.change('ann', (kept) => ({ v: 1, ...kept, avoid: ['twist'] }));
 * await store.read('ann'); // { v: 1, avoid: ['twist'] }
 */
export function fileStore(path: string): MemoryStore {
  // Absolute, so that the process may change its folder.
  const file = resolve(path);
  return knowingNames({
    read: (person) =>
      inTurn(file, async () => {
        try {
          return foundMemory((await readPeople(file))?.people.get(person));
        } catch {
          return null;
        }
      }),

    change: (person, change) =>
      inTurn(file, () =>
        tellingRefusals('written to', file, async () => {
          const real = await realFile(file);
          await makeFolder(dirname(real));
          return whileLocked(real, (stillMine) => changeIn(real, person, change, stillMine));
        }),
      ),

    erase: (person) =>
      inTurn(file, () =>
        tellingRefusals('erased from', file, async () => {
          const real = await realFile(file);
          if (await knowsNothingOf(real, person)) return;
          await whileLocked(real, (stillMine) => eraseIn(real, person, stillMine));
        }),
      ),
  });
}

async function changeIn(
  file: string,
  person: string,
  change: MemoryChange,
  stillMine: StillMine,
): Promise<Memory> {
  const found = await readPeople(file);
  const { memory, stored, overDamage } = changed(found?.people.get(person), change);
  const people = new Map(found?.people);
  if (stored === null) people.delete(person);
  else people.set(person, stored);
  await removeHalfWritten(file);
  await writePeople(file, { people, beyond: found?.beyond ?? {} }, async () => {
    await stillMine();
    if (found === null) await moveAside(file);
    else if (overDamage) await copyAside(file);
  });
  return memory;
}

async function eraseIn(file: string, person: string, stillMine: StillMine): Promise<void> {
  const found = await readPeople(file);
  await stillMine();
  if (found === null) await rm(file);
  else if (found.people.delete(person)) {
    const isLast = found.people.size === 0 && Object.keys(found.beyond).length === 0;
    // To remove it needs no room on the disk.
    if (isLast) await rm(file, { force: true });
    else await writeFewer(file, found, stillMine);
  }
  await removeRemains(file);
}

/** Then there is nothing to erase, and no lock is needed, which could not be put into a folder that is not there. */
async function knowsNothingOf(file: string, person: string): Promise<boolean> {
  const found = await readPeople(file);
  return found !== null && !found.people.has(person) && !(await hasRemains(file));
}

/** What went wrong in the change itself is not the disk's fault, and is told as it is. */
class ChangeFailed extends Error {}

function changed(found: unknown, change: MemoryChange): Changed {
  try {
    return changedMemory(found, change);
  } catch (cause) {
    if (cause instanceof NewerMemory) throw cause;
    throw new ChangeFailed('The change failed.', { cause });
  }
}

async function tellingRefusals<T>(done: string, file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ChangeFailed) throw error.cause;
    const code = codeOf(error);
    const why = code === undefined ? whyOf(error) : ` (${code})`;
    throw new Error(`What Supine remembers could not be ${done} ${file}${why}.`, { cause: error });
  }
}

function whyOf(error: unknown): string {
  return error instanceof NewerMemory ? ': a newer Supine has written it' : '';
}
