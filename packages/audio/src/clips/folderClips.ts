import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type ClipStore, ClipsNotKept, checkHash } from './clipStore.js';
import { sealed, unsealed } from './sealed.js';

/** A temporary file that is older than this is of a process that died: writing a clip takes milliseconds. */
const LEFT_AFTER_MS = 3_600_000;
const TEMPORARY = /^\.[0-9a-f]{8,128}\.[0-9a-f-]{36}\.tmp$/;

/**
 * Keeps clips in a folder, one file each, for any number of processes at once.
 *
 * A file appears under its name when all of it is on the disk, so that a crash leaves no half clip, and a file that was
 * damaged since counts as missing and is replaced. The folder may be deleted at any time.
 *
 * @param path the folder; it is made when the first clip is kept
 * @returns a store whose `get` never fails for what the disk does, and whose `put` rejects with `ClipsNotKept` when the
 * folder may not be written to or the disk is full
 * @throws never
 * @example
 * const clips = folderClips(folder);
 * await clips.put('8f14e45fceea167a', clip);
 * (await clips.get('8f14e45fceea167a'))?.length // 144
 */
export function folderClips(path: string): ClipStore {
  // Absolute, so that the process may change its folder.
  const folder = resolve(path);
  const fileOf = (hash: string) => join(folder, `${hash}.clip`);
  let swept: Promise<void> | null = null;
  return {
    async get(hash) {
      checkHash(hash);
      try {
        // At once, for a clip of some kilobytes takes a tenth of the time of handing it to another thread.
        return unsealed(hash, readFileSync(fileOf(hash)));
      } catch {
        // It can be made again, and whoever then puts it is told what is wrong with the folder.
        return null;
      }
    },
    async put(hash, bytes) {
      checkHash(hash);
      // Sealed before anything is awaited: whoever made it may go on changing it.
      const file = sealed(hash, bytes);
      const temporary = join(folder, `.${hash}.${randomUUID()}.tmp`);
      try {
        await mkdir(folder, { recursive: true });
        swept ??= sweep(folder);
        await swept;
        // Flushed before it takes the name: else the power may fail between the name and the bytes.
        await writeFile(temporary, file, { flag: 'wx', flush: true });
        await rename(temporary, fileOf(hash));
      } catch (error) {
        // What went wrong first is what has to be told.
        await rm(temporary, { force: true }).catch(() => {});
        throw refusal(folder, error);
      }
    },
  };
}

/** Removes what processes left behind that were killed while they wrote; what cannot be removed may stay. */
async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((beside) => TEMPORARY.test(beside))) {
    const file = join(folder, name);
    await stat(file)
      .then(({ mtimeMs }) => (Date.now() - mtimeMs > LEFT_AFTER_MS ? rm(file) : undefined))
      .catch(() => {});
  }
}

function refusal(folder: string, cause: unknown): ClipsNotKept {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const why =
    code === 'ENOSPC' || code === 'EDQUOT'
      ? `The disk with ${folder} is full`
      : `Clips cannot be written into ${folder}${code && ` (${code})`}`;
  return new ClipsNotKept(`${why}, so that they are made anew every time.`, { cause });
}
