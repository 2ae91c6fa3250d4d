import { createHash, randomUUID } from 'node:crypto';
import { open, readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from './peopleFile.js';

/** Two that wait look again at different moments. */
const LOOK_AGAIN_MS = { least: 1, most: 12 };
/**
 * A change takes milliseconds; on a worn memory card, a second. Whoever takes longer has stopped. An app waits two seconds for
 * a store (`keptOf`), and one such lock has to be over within them.
 */
const PATIENCE_MS = 1_200;
/** Somebody lies there and waits for an answer. */
const LONGEST_WAIT_MS = 10_000;

/** Says that the lock is still one's own; to be asked right before what was done is given its name. */
export type StillMine = () => Promise<void>;

/**
 * Does work on a file while no other process does, for those who keep to this lock.
 *
 * Each process that wants the file puts a lock of its own beside it, under a name that no other ever has, and looks: the
 * file is its own when there is no other lock. So the lock of a process that was killed can be removed by anybody at any
 * time, and nobody can remove a new one by mistake, as with a single lock file. A process of this machine that is gone is
 * known by its number. A lock that stays for more than a second is removed too, for its process is stopped, or its number
 * has passed to another; should it come back, `stillMine` tells it, and its work is done again.
 *
 * @param file the file that is worked on; its folder has to be there
 * @param work what to do; it may be done again, so it changes nothing before it has asked `stillMine`
 * @param limits how long one lock of somebody else is waited for, and all of them together, in milliseconds
 * @returns what the work gives
 * @throws what the work throws, what the disk says to a lock, and an `EBUSY` when the file is never free
 * @example await whileLocked('/home/ann/.supine/memory.json', async (stillMine) => { await stillMine(); })
 */
export async function whileLocked<T>(
  file: string,
  work: (stillMine: StillMine) => Promise<T>,
  limits: Limits = { patienceMs: PATIENCE_MS, longestWaitMs: LONGEST_WAIT_MS },
): Promise<T> {
  for (;;) {
    const mine = await lock(file, limits);
    try {
      return await work(() => stillThere(mine));
    } catch (error) {
      if (!(error instanceof LockTaken)) throw error;
    } finally {
      // Whatever is left is known by the process that is gone, or by its age.
      await rm(mine, { force: true }).catch(() => {});
    }
  }
}

interface Limits {
  readonly patienceMs: number;
  readonly longestWaitMs: number;
}

/** Somebody has taken this lock for left behind. */
class LockTaken extends Error {}

/** Named like an error of the disk, for that is what it is to whoever wants the file. */
class Busy extends Error {
  readonly code = 'EBUSY';
}

async function stillThere(lock: string): Promise<void> {
  try {
    await stat(lock);
  } catch {
    throw new LockTaken();
  }
}

async function lock(file: string, { patienceMs, longestWaitMs }: Limits): Promise<string> {
  const mine = `${file}.${MACHINE}.${process.pid}.${randomUUID()}.lock`;
  const firstSeen = new Map<string, number>();
  const until = performance.now() + longestWaitMs;
  let isUp = false;
  try {
    for (;;) {
      const others = await othersAt(file, mine, firstSeen, patienceMs);
      if (others.length === 0) {
        if (isUp) return mine;
        await (await open(mine, 'wx', 0o600)).close();
        isUp = true;
        continue;
      }
      // Of those that came at once the first by name stays, so that somebody gets it.
      if (isUp && others.some((other) => other < mine)) {
        await rm(mine, { force: true });
        isUp = false;
      }
      if (performance.now() > until) throw new Busy();
      const { least, most } = LOOK_AGAIN_MS;
      await wait(least + Math.random() * (most - least));
    }
  } catch (error) {
    if (isUp) await rm(mine, { force: true }).catch(() => {});
    throw error;
  }
}

/** The locks of others that count; those that do not are removed. */
async function othersAt(
  file: string,
  mine: string,
  firstSeen: Map<string, number>,
  patienceMs: number,
): Promise<string[]> {
  const others: string[] = [];
  for (const entry of await readdir(dirname(file), { withFileTypes: true })) {
    const { name } = entry;
    const holder = holderOf(name, basename(file));
    const path = join(dirname(file), name);
    // A folder of such a name is nobody's lock.
    if (holder === null || path === mine || entry.isDirectory()) continue;
    const now = performance.now();
    const since = firstSeen.get(name) ?? now;
    firstSeen.set(name, since);
    if ((await isGone(holder, path)) || now - since > patienceMs) await rm(path, { force: true });
    else others.push(path);
  }
  return others;
}

/** Which process of which machine a lock belongs to; `null` when it is no lock of this file. */
interface Holder {
  readonly machine: string;
  readonly pid: number;
}

const LOCK = /^\.([0-9a-f]{8})\.(\d{1,10})\.[0-9a-f-]{36}\.lock$/;

function holderOf(name: string, file: string): Holder | null {
  const [, machine, pid] = (name.startsWith(file) && LOCK.exec(name.slice(file.length))) || [];
  return machine === undefined ? null : { machine, pid: Number(pid) };
}

/** A folder may be shared by machines, and each counts its processes for itself. */
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

async function isGone({ machine, pid }: Holder, lock: string): Promise<boolean> {
  if (machine !== MACHINE || pid === 0) return false;
  // A container that is started anew gets the numbers of the old one: then its lock is older than we are.
  if (pid === process.pid) return wasLeftBeforeUs(lock);
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

async function wasLeftBeforeUs(lock: string): Promise<boolean> {
  const left = await stat(lock).catch(() => null);
  return left !== null && left.mtimeMs < Date.now() - process.uptime() * 1000;
}
