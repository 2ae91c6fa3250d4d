import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What a file keeps of each person. Each is checked when it is read, so that a damaged one harms nobody else. */
export type People = Map<string, unknown>;

/**
 * Reads the people in a file.
 *
 * @param path where the file is
 * @returns the people, nobody when there is no file, or `null` when what is there may not be read or is not ours
 * @throws when the disk does not answer, or a folder is in the way: then nothing can be said of the file
 * @example (await readPeople('/home/ann/.supine/memory.json'))?.get('ann') // { v: 1, pace: 1 }
 */
export async function readPeople(path: string): Promise<People | null> {
  try {
    return peopleIn(await readFile(path));
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return new Map();
    if (code === 'EACCES' || code === 'EPERM') return null;
    throw error;
  }
}

/**
 * Makes a folder, and the folders around it, where there is nothing of that name.
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
    await mkdir(folder, { recursive: true });
  }
}

/**
 * Writes the people into a file, which is the old one or the new one at every moment, whatever happens.
 *
 * @param path where the file is; its folder has to be there
 * @param people everybody who is to be in it
 * @param beforeNaming what has to be done, or to be so, right before the new file takes the name
 * @throws when the disk refuses, or `beforeNaming` does; then the file is as it was
 * @example await writePeople('/home/ann/.supine/memory.json', new Map([['ann', { v: 1 }]]), stillMine)
 */
export async function writePeople(
  path: string,
  people: People,
  beforeNaming: () => Promise<void>,
): Promise<void> {
  // fromEntries, unlike an assignment, gives a person named __proto__ a key like any other.
  const text = `${JSON.stringify({ v: 1, people: Object.fromEntries(people) })}\n`;
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    // Flushed before it takes the name: else the power may fail between the name and the bytes.
    await writeFile(temporary, text, { flag: 'wx', mode: 0o600, flush: true });
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
 * Puts a file that is not ours, or is damaged, where nobody overwrites it.
 *
 * @param path where the file is
 * @throws when the disk refuses
 * @example await moveAside('/home/ann/.supine/memory.json') // now /home/ann/.supine/memory.json.damaged
 */
export async function moveAside(path: string): Promise<void> {
  await rename(path, damagedPath(path));
}

/**
 * Removes what crashes have left half-written beside a file, which may hold somebody's memory.
 *
 * @param path where the file is; the file itself stays
 * @throws when the disk refuses
 * @example await removeHalfWritten('/home/ann/.supine/memory.json')
 */
export async function removeHalfWritten(path: string): Promise<void> {
  for (const name of await namesIn(dirname(path))) {
    if (isHalfWritten(name, path)) await rm(join(dirname(path), name), { force: true });
  }
}

/**
 * Removes all that stands beside a file and may hold somebody's memory: a damaged file too.
 *
 * @param path where the file is; the file itself stays
 * @throws when the disk refuses
 * @example await removeRemains('/home/ann/.supine/memory.json')
 */
export async function removeRemains(path: string): Promise<void> {
  await removeHalfWritten(path);
  await rm(damagedPath(path), { force: true });
}

/**
 * Whether there is anything beside a file that may hold somebody's memory.
 *
 * @param path where the file is
 * @throws when the disk does not answer
 * @example await hasRemains('/home/ann/.supine/memory.json') // false
 */
export async function hasRemains(path: string): Promise<boolean> {
  const damaged = basename(damagedPath(path));
  const names = await namesIn(dirname(path));
  return names.some((name) => name === damaged || isHalfWritten(name, path));
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

/** What a temporary file has after the file's name. */
const HALF_WRITTEN = /^\.[0-9a-f-]{36}\.tmp$/;

function damagedPath(path: string): string {
  return `${path}.damaged`;
}

function isHalfWritten(name: string, path: string): boolean {
  const file = basename(path);
  return name.startsWith(file) && HALF_WRITTEN.test(name.slice(file.length));
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

function peopleIn(bytes: Uint8Array): People | null {
  try {
    // Fatal, for a damaged letter in a name would else be written back as another name.
    const data: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (!isRecord(data) || data['v'] !== 1 || !isRecord(data['people'])) return null;
    return new Map(Object.entries(data['people']));
  } catch {
    return null;
  }
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
