import { randomUUID } from 'node:crypto';
import {
  chmod,
  constants,
  copyFile,
  mkdir,
  open,
  readdir,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { NewerMemory } from './changedMemory.js';

/** What stands in a file of ours. */
export interface PeopleFile {
  /** What is kept of each person. Each is checked when it is read, so that a damaged one harms nobody else. */
  readonly people: Map<string, unknown>;
  /** What a newer version has put beside them, to be written back as it is. */
  readonly beyond: Readonly<Record<string, unknown>>;
}

/**
 * Where a file really is: a link is written through, or what it leads to would stay as it was.
 *
 * @param path where it is, or is to be
 * @returns the path without links; also where there is no such file yet
 * @throws what the disk says, but not that there is no such file
 * @example await realFile('/home/ann/.supine/memory.json') // '/mnt/card/memory.json'
 */
export async function realFile(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    const target = await readlink(path).catch(() => null);
    return target === null ? path : realFile(resolve(dirname(path), target));
  }
}

/**
 * Reads the people in a file.
 *
 * @param path where the file is
 * @returns the people, nobody when there is no file, or `null` when what is there is damaged or not ours
 * @throws NewerMemory when a newer version has written it
 * @throws when the disk does not answer, the file may not be read, or is no file: then nothing can be said of it
 * @example (await readPeople('/home/ann/.supine/memory.json'))?.people.get('ann') // { v: 1, pace: 1 }
 */
export async function readPeople(path: string): Promise<PeopleFile | null> {
  try {
    const found = await stat(path);
    // A pipe would never end.
    if (!found.isFile()) throw new NoFile(found.isDirectory() ? 'EISDIR' : 'EINVAL');
    return peopleIn(await readFile(path));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { people: new Map(), beyond: {} };
    throw error;
  }
}

/** Named like an error of the disk, for that is what it is to whoever wants the file. */
class NoFile extends Error {
  constructor(readonly code: string) {
    super('There is something else in the place of the file.');
  }
}

/**
 * Makes a folder, and the folders around it, where there is nothing of that name. Nobody else may look into them.
 *
 * @param folder where it is to be
 * @throws when the disk refuses
 * @example await makeFolder('/home/ann/.supine')
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await stat(folder);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    await mkdir(folder, { recursive: true, mode: 0o700 });
  }
}

/**
 * Writes the people into a file, which is the old one or the new one at every moment, whatever happens.
 *
 * @param path where the file is; its folder has to be there
 * @param file everybody who is to be in it
 * @param beforeNaming what has to be done, or to be so, right before the new file takes the name
 * @throws when the disk refuses, or `beforeNaming` does; then the file is as it was
 * @example await writePeople(path, { people: new Map([['ann', { v: 1 }]]), beyond: {} }, stillMine)
 */
export async function writePeople(
  path: string,
  file: PeopleFile,
  beforeNaming: () => Promise<void>,
): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    // Flushed before it takes the name: else the power may fail between the name and the bytes.
    await writeFile(temporary, textOf(file), { flag: 'wx', mode: 0o600, flush: true });
    await beforeNaming();
    await rename(temporary, path);
  } catch (error) {
    // What went wrong first is what has to be told.
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
  await flushFolder(dirname(path));
}

/**
 * Writes fewer people into a file than there were: as `writePeople` does or, on a full disk, over the old ones, which needs
 * no room. Only then a power failure at the wrong moment damages the file.
 *
 * @param path where the file is
 * @param file everybody who is left
 * @param beforeNaming what has to be so right before
 * @throws when the disk refuses that too, or `beforeNaming` does
 * @example await writeFewer(path, { people: new Map(), beyond: {} }, stillMine)
 */
export async function writeFewer(
  path: string,
  file: PeopleFile,
  beforeNaming: () => Promise<void>,
): Promise<void> {
  try {
    await writePeople(path, file, beforeNaming);
  } catch (error) {
    if (!FULL.includes(codeOf(error))) throw error;
    const bytes = Buffer.from(textOf(file));
    const opened = await open(path, 'r+');
    try {
      await opened.write(bytes, 0, bytes.length, 0);
      await opened.truncate(bytes.length);
      await opened.sync();
    } finally {
      await opened.close();
    }
  }
}

const FULL: readonly unknown[] = ['ENOSPC', 'EDQUOT'];

/** fromEntries, unlike an assignment, gives a person named __proto__ a key like any other. */
function textOf({ people, beyond }: PeopleFile): string {
  return `${JSON.stringify({ ...beyond, v: 1, people: Object.fromEntries(people) })}\n`;
}

/**
 * Puts a file that is not ours, or is damaged, where nobody overwrites it, under a number of its own.
 *
 * @param path where the file is
 * @throws when the disk refuses
 * @example await moveAside('/home/ann/.supine/memory.json') // now /home/ann/.supine/memory.json.damaged-1
 */
export async function moveAside(path: string): Promise<void> {
  const aside = await pathAside(path);
  await rename(path, aside);
  await tellAside(path, aside);
}

/**
 * Keeps a copy of a file in which somebody's memory is damaged, before that is written over.
 *
 * @param path where the file is; it stays
 * @throws when the disk refuses
 * @example await copyAside('/home/ann/.supine/memory.json') // also /home/ann/.supine/memory.json.damaged-1
 */
export async function copyAside(path: string): Promise<void> {
  const aside = await pathAside(path);
  await copyFile(path, aside, constants.COPYFILE_EXCL);
  await tellAside(path, aside);
}

async function pathAside(path: string): Promise<string> {
  const file = basename(path);
  const names = (await filesBeside(path, false)).filter((name) => name.startsWith(file));
  const numbers = names.map((name) => Number(DAMAGED.exec(name.slice(file.length))?.[1] ?? 0));
  return `${path}.damaged-${Math.max(0, ...numbers) + 1}`;
}

async function tellAside(path: string, aside: string): Promise<void> {
  // It may have been written by somebody who minded less.
  await chmod(aside, 0o600);
  // For the operator; nothing of anybody is in it.
  console.error(`What Supine remembers in ${path} was damaged; it is kept in ${aside}.`);
}

/**
 * Removes what crashes have left half-written beside a file, which may hold somebody's memory.
 *
 * @param path where the file is; the file itself stays
 * @throws when the disk refuses
 * @example await removeHalfWritten('/home/ann/.supine/memory.json')
 */
export async function removeHalfWritten(path: string): Promise<void> {
  await removeBeside(path, [HALF_WRITTEN]);
}

/**
 * Removes all that stands beside a file and may hold somebody's memory: damaged files too, and what an editor has kept.
 *
 * @param path where the file is; the file itself stays
 * @throws when the disk refuses
 * @example await removeRemains('/home/ann/.supine/memory.json')
 */
export async function removeRemains(path: string): Promise<void> {
  await removeBeside(path, REMAINS);
}

/**
 * Whether there is anything beside a file that may hold somebody's memory.
 *
 * @param path where the file is
 * @throws when the disk does not answer
 * @example await hasRemains('/home/ann/.supine/memory.json') // false
 */
export async function hasRemains(path: string): Promise<boolean> {
  const names = await filesBeside(path);
  return names.some((name) => isBeside(name, path, REMAINS));
}

/** A new name outlives a power failure only when its folder is flushed too. Where that cannot be done nothing is worse. */
async function flushFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r').catch(() => null);
  await opened?.sync().catch(() => {});
  await opened?.close().catch(() => {});
}

/** The code that Node gives an error of the disk. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** What a temporary file, a damaged one and an editor's copy have after the file's name. */
const HALF_WRITTEN = /^\.[0-9a-f-]{36}\.tmp$/;
const DAMAGED = /^\.damaged(?:-(\d{1,9}))?$/;
const EDITORS = /^~$/;
const REMAINS = [HALF_WRITTEN, DAMAGED, EDITORS];

function isBeside(name: string, path: string, kinds: readonly RegExp[]): boolean {
  const file = basename(path);
  const ending = name.slice(file.length);
  return name.startsWith(file) && kinds.some((kind) => kind.test(ending));
}

async function removeBeside(path: string, kinds: readonly RegExp[]): Promise<void> {
  for (const name of await filesBeside(path)) {
    if (isBeside(name, path, kinds)) await rm(join(dirname(path), name), { force: true });
  }
}

/** A folder of such a name is not ours. */
async function filesBeside(path: string, onlyFiles = true): Promise<string[]> {
  try {
    const found = await readdir(dirname(path), { withFileTypes: true });
    return found.filter((one) => !(onlyFiles && one.isDirectory())).map(({ name }) => name);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

function peopleIn(bytes: Uint8Array): PeopleFile | null {
  const data = jsonIn(bytes);
  if (!isRecord(data)) return null;
  const { v, people, ...beyond } = data;
  if (typeof v === 'number' && v > 1) throw new NewerMemory();
  if (v !== 1 || !isRecord(people)) return null;
  return { people: new Map(Object.entries(people)), beyond };
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    // Fatal, for a damaged letter in a name would else be written back as another name.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
