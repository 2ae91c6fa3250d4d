import { closeSync, constants, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Destination } from './destination.js';
import { forget, sweepUnfinished, unfinishedIn } from './unfinished.js';
import { codeOf, NotWritten, orNotWritten } from './whyNot.js';

/** What is written and where it goes. */
export interface Output {
  readonly to: Destination;
  readonly pieces: AsyncIterable<Uint8Array> | readonly string[];
}

const ASKED_AGAIN_MS = 100;

/**
 * Writes what belongs together. Files are there whole or not at all, and all of them or none: one that is cut short would
 * play, and end in the middle of a hold. Each piece is written before the next is read, so that none is ever held.
 *
 * @param outputs sound and captions, each with its own destination
 * @throws NotWritten; what the pieces throw
 */
export async function writeTogether(outputs: readonly Output[]): Promise<void> {
  const finished: (() => void)[] = [];
  const temporary: string[] = [];
  try {
    for (const { to, pieces } of outputs) {
      if (to.kind !== 'file') {
        await writeThrough(to, pieces);
        continue;
      }
      const { path, name } = to;
      orNotWritten(name, () => mkdirSync(dirname(path), { recursive: true }));
      sweepUnfinished(dirname(path));
      const unfinished = unfinishedIn(dirname(path));
      temporary.push(unfinished);
      await writeFile(name, unfinished, pieces);
      finished.push(() => orNotWritten(name, () => renameSync(unfinished, path)));
    }
    for (const takeName of finished) takeName();
  } finally {
    for (const path of temporary) forget(path);
  }
}

async function writeFile(name: string, path: string, pieces: Output['pieces']): Promise<void> {
  // A name that is there already is somebody's link to somewhere else.
  const descriptor = orNotWritten(name, () => openSync(path, 'wx'));
  try {
    for await (const piece of pieces) orNotWritten(name, () => writeFileSync(descriptor, piece));
  } finally {
    orNotWritten(name, () => closeSync(descriptor));
  }
}

async function writeThrough(
  to: Exclude<Destination, { kind: 'file' }>,
  pieces: Output['pieces'],
): Promise<void> {
  if (to.kind === 'standard output') {
    for await (const piece of pieces) {
      const isTaken = process.stdout.write(piece);
      if (!isTaken) await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
    return;
  }
  try {
    const stream = await openStream(to.path);
    try {
      for await (const piece of pieces) await stream.writeFile(piece);
    } finally {
      await stream.close();
    }
  } catch (error) {
    // What the pieces throw has a sentence of its own.
    throw codeOf(error) === '' ? error : new NotWritten(to.name, error);
  }
}

/**
 * A pipe is opened when somebody reads it. It is asked, and not waited for in the system, where no Ctrl-C would reach us.
 */
async function openStream(path: string) {
  for (;;) {
    try {
      const asked = await open(path, constants.O_WRONLY | constants.O_NONBLOCK);
      const stream = await open(path, constants.O_WRONLY);
      await asked.close();
      return stream;
    } catch (error) {
      if (codeOf(error) !== 'ENXIO') throw error;
      await wait(ASKED_AGAIN_MS);
    }
  }
}
