import {
  accessSync,
  type BigIntStats,
  constants,
  fstatSync,
  lstatSync,
  readlinkSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { isatty } from 'node:tty';
import { codeOf, NotWritten, orNotWritten } from './whyNot.js';

/** Where something goes, looked at before any work is done for it. */
export type Destination = {
  /** As it was asked for; a name was added to a folder. */
  readonly name: string;
} & (
  | {
      /** A file that is replaced when all of the new one is on the disk, or appears then. */
      readonly kind: 'file';
      /** What links lead to: the file behind them is replaced, and they stay. */
      readonly path: string;
    }
  | {
      /** A pipe or a device: bytes go in as they come. */
      readonly kind: 'stream';
      readonly path: string;
      /** Whether two may write into it; a pipe would have one in the middle of the other. */
      readonly shared: boolean;
    }
  | { readonly kind: 'standard output' }
);

const STANDARD_OUTPUT = 1;
/** Of every file system that people have; the temporary name beside it is shorter. */
const LONGEST_NAME_BYTES = 255;
const MOST_LINKS = 40;
/**
 * Numbers of files need 64 bits. And Node.js 20 remembers what an ordinary `stat` found last: when that was a pipe, the next
 * `import` stops at the first link on its way and finds no package behind it.
 */
const WHOLE_NUMBERS = { bigint: true } as const;

/**
 * Finds out what a path is and whether it can be written to. Nothing is made, opened or changed.
 *
 * @param asked a file, a folder, a pipe, a device, a link to any of them, or `-` for standard output
 * @param nameInFolder the name of the file where a folder was asked for
 * @returns where it goes
 * @throws NotWritten with a sentence that says what is in the way
 */
export function destinationOf(asked: string, nameInFolder: string): Destination {
  if (asked === '') throw new NotWritten('A file without a name', 'it needs one');
  const found = asked === '-' ? null : foundAt(asked);
  if (asked === '-' || (found && isStandardOutput(found))) return standardOutput(asked);
  const isFolder = found?.isDirectory() ?? (asked.endsWith('/') || asked.endsWith(sep));
  if (isFolder) {
    return destinationOf(join(asked, nameInFolder), nameInFolder);
  }
  if (found?.isCharacterDevice() || found?.isFIFO()) {
    orNotWritten(asked, () => accessSync(asked, constants.W_OK));
    return { name: asked, kind: 'stream', path: asked, shared: found.isCharacterDevice() };
  }
  if (found && !found.isFile()) throw new NotWritten(asked, 'it is neither a file nor a folder');
  const path = orNotWritten(asked, () => replaceable(asked, found !== null));
  return { name: asked, kind: 'file', path };
}

/**
 * A folder for files that are named by us.
 *
 * @param asked a folder, or where one is to be made
 * @throws NotWritten when there is something else
 */
export function mustBeFolder(asked: string): void {
  const found = asked === '' ? null : foundAt(asked);
  if (asked === '') throw new NotWritten('A folder without a name', 'it needs one');
  if (found && !found.isDirectory()) throw new NotWritten(asked, 'it is no folder');
}

/**
 * Whether two destinations are one: what goes to the second would replace the first, or stand in the middle of it.
 */
export function areSame(one: Destination, other: Destination): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'standard output' || other.kind === 'standard output') return true;
  if (one.kind === 'stream' && one.shared) return false;
  if (inOneCase(one.path) === inOneCase(other.path)) return true;
  const [first, second] = [foundAt(one.path), foundAt(other.path)];
  return first !== null && second !== null && isOneFile(first, second);
}

/** Names that differ in capitals only are one file on a Mac and on Windows. */
function inOneCase(path: string): string {
  const tellsApart = process.platform !== 'darwin' && process.platform !== 'win32';
  return tellsApart ? path : path.toLowerCase();
}

function isOneFile(one: BigIntStats, other: BigIntStats): boolean {
  return one.dev === other.dev && one.ino === other.ino;
}

/** What is at a path, through all links; `null` for nothing. */
function foundAt(path: string): BigIntStats | null {
  try {
    return statSync(path, WHOLE_NUMBERS);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw new NotWritten(path, error);
  }
}

/** Under any of its names, such as `/dev/stdout`; a device is no matter, for there nothing can get between. */
function isStandardOutput(found: BigIntStats): boolean {
  try {
    const ours = fstatSync(STANDARD_OUTPUT, WHOLE_NUMBERS);
    if (!isOneFile(found, ours)) return false;
    return !found.isCharacterDevice() || isatty(STANDARD_OUTPUT);
  } catch {
    return false;
  }
}

function standardOutput(asked: string): Destination {
  if (isatty(STANDARD_OUTPUT)) throw new NotWritten(asked, 'a terminal shows no sound');
  return { name: asked, kind: 'standard output' };
}

/** The file that links lead to, whose folder has to let one be made and be renamed. */
function replaceable(asked: string, exists: boolean): string {
  const path = exists ? realpathSync(asked) : behindLinks(asked);
  const tooLong = path.split(sep).some((part) => Buffer.byteLength(part) > LONGEST_NAME_BYTES);
  if (tooLong) throw new NotWritten(asked, 'the name is too long');
  if (exists) accessSync(path, constants.W_OK);
  let folder = dirname(path);
  while (!foundAt(folder)) folder = dirname(folder);
  accessSync(folder, constants.W_OK | constants.X_OK);
  // One file has one path, whichever links were taken to its folder.
  return join(realpathSync(folder), relative(folder, path));
}

/** Where a link leads that leads to nothing yet. */
function behindLinks(asked: string): string {
  let path = resolve(asked);
  for (let links = 0; links < MOST_LINKS; links += 1) {
    if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return path;
    path = resolve(dirname(path), readlinkSync(path));
  }
  throw new NotWritten(asked, 'its links lead in a circle');
}
