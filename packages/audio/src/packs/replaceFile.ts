import { randomUUID } from 'node:crypto';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const UNFINISHED = /^\.[\w.-]+\.[0-9a-f-]{36}\.part$/;
/** One that nothing was written to for so long is nobody's any more. */
const LEFT_AFTER_MS = 3_600_000;

/**
 * Writes a file that appears under its name when all of it is on the disk.
 *
 * @param folder where it goes
 * @param name what it is called
 * @param pieces its bytes in order
 * @throws what the disk or reading a piece throws; what was there before is then still there
 */
export async function replaceFile(
  folder: string,
  name: string,
  pieces: AsyncIterable<Uint8Array> | readonly Uint8Array[],
): Promise<void> {
  const unfinished = join(folder, `.${name}.${randomUUID()}.part`);
  try {
    const file = await open(unfinished, 'wx');
    try {
      for await (const piece of pieces) await file.writeFile(piece);
      // Before it takes the name: else the power may fail between the name and the bytes.
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, join(folder, name));
  } catch (error) {
    // What went wrong first is what has to be told.
    await rm(unfinished, { force: true }).catch(() => {});
    throw error;
  }
}

/**
 * Removes what was left by processes that were killed while they wrote, and what nobody names any more.
 *
 * @param folder where they wrote
 * @param isLeft whether a file of that name is one of them, when it is an hour old; what is half is known by itself
 */
export async function sweepLeft(folder: string, isLeft: (name: string) => boolean): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!UNFINISHED.test(name) && !isLeft(name)) continue;
    const file = join(folder, name);
    await stat(file)
      .then(({ mtimeMs }) => (Date.now() - mtimeMs > LEFT_AFTER_MS ? rm(file) : undefined))
      .catch(() => {});
  }
}
