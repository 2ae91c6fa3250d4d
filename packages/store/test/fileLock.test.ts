import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { whileLocked } from '../src/fileLock.js';
import { newFolder } from './newFolder.js';

const HERE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const ELSEWHERE = '00000000';
/** For a lock that goes at once where it should go at all. */
const NEVER = { patienceMs: 60_000, longestWaitMs: 60_000 };
const AT_ONCE = { patienceMs: 0, longestWaitMs: 60_000 };
const NO_TIME = { patienceMs: 60_000, longestWaitMs: 0 };

/** The number of a process that has ended. */
const gonePid = () => spawnSync(process.execPath, ['--version']).pid;

function newFile() {
  const folder = newFolder();
  const lockOf = (machine: string, pid: number | string, name = 'memory.json') => {
    const lock = join(folder, `${name}.${machine}.${pid}.${randomUUID()}.lock`);
    writeFileSync(lock, '');
    return lock;
  };
  return { file: join(folder, 'memory.json'), lockOf, names: () => readdirSync(folder) };
}

const done = async () => 'done';
/** As `keptOf` has it. */
const KEPT_OF_WAITS_MS = 2000;

describe('a lock on a file', () => {
  it('lies beside it while the work is done, and not after', async () => {
    const { file, names } = newFile();
    const during = await whileLocked(file, async () => names());
    expect(during).toEqual([expect.stringMatching(/^memory\.json\..*\.lock$/)]);
    expect(names()).toEqual([]);
  });

  it('is gone when the work has failed, which is told as it is', async () => {
    const { file, names } = newFile();
    const failing = whileLocked(file, () => Promise.reject(new RangeError('Too far.')));
    await expect(failing).rejects.toThrow(new RangeError('Too far.'));
    expect(names()).toEqual([]);
  });

  it('lets one after another work, whoever comes at once', async () => {
    const { file } = newFile();
    let working = 0;
    let most = 0;
    const works = Array.from({ length: 20 }, () =>
      whileLocked(file, async () => {
        working += 1;
        most = Math.max(most, working);
        // The disk, so that all others have had a chance meanwhile.
        writeFileSync(file, String(working));
        await new Promise(setImmediate);
        working -= 1;
      }),
    );
    await Promise.all(works);
    expect(most).toBe(1);
  });
});

describe('a lock of somebody else', () => {
  it('is removed when its process has ended without it', async () => {
    const { file, lockOf, names } = newFile();
    lockOf(HERE, gonePid());
    lockOf(HERE, gonePid());
    expect(await whileLocked(file, done, NEVER)).toBe('done');
    expect(names()).toEqual([]);
  });

  it('is removed when it has our own number, and is older than we are', async () => {
    const { file, lockOf, names } = newFile();
    const beforeUs = new Date(Date.now() - (process.uptime() + 60) * 1000);
    utimesSync(lockOf(HERE, process.pid), beforeUs, beforeUs);
    expect(await whileLocked(file, done, NEVER)).toBe('done');
    expect(names()).toEqual([]);
  });

  it('is none when it is a folder', async () => {
    const { file, lockOf, names } = newFile();
    const lock = lockOf(ELSEWHERE, 1);
    rmSync(lock);
    mkdirSync(lock);
    expect(await whileLocked(file, done, AT_ONCE)).toBe('done');
    expect(names()).toHaveLength(1);
  });

  it('is not waited for as long as an app waits for a store', async () => {
    const { file, lockOf } = newFile();
    lockOf(ELSEWHERE, 1);
    const lost = Promise.race([whileLocked(file, done), wait(KEPT_OF_WAITS_MS, 'too late')]);
    expect(await lost).toBe('done');
  });

  it.each([
    ['a process that runs', HERE, process.pid],
    ['a process that may not be asked, or is of nobody', HERE, 0],
    ['another machine, whose processes nobody knows here', ELSEWHERE, gonePid()],
    ['a number that no process has', HERE, 4_294_967_295],
  ])('is waited for when it is of %s', async (_, machine, pid) => {
    const { file, lockOf, names } = newFile();
    lockOf(machine, pid);
    const refused = whileLocked(file, done, NO_TIME);
    await expect(refused).rejects.toMatchObject({ code: 'EBUSY' });
    expect(names()).toHaveLength(1);
  });

  it('is waited for until it goes', async () => {
    const { file, lockOf } = newFile();
    const lock = lockOf(HERE, process.pid);
    const order: string[] = [];
    const waiting = whileLocked(file, async () => order.push('mine'), NEVER);
    await new Promise(setImmediate);
    order.push('theirs');
    rmSync(lock);
    await waiting;
    expect(order).toEqual(['theirs', 'mine']);
  });

  it.each([
    ['of a process that has stopped', HERE, process.pid],
    ['of another machine', ELSEWHERE, gonePid()],
  ])('%s is removed when it has been waited for long enough', async (_, machine, pid) => {
    const { file, lockOf, names } = newFile();
    lockOf(machine, pid);
    expect(await whileLocked(file, done, AT_ONCE)).toBe('done');
    expect(names()).toEqual([]);
  });

  it.each([
    ['is for another file', 'memory.json.damaged', HERE, 1],
    ['is for a file with a longer name', 'my-memory.json', HERE, 1],
    ['names no process', 'memory.json', HERE, 'me'],
    ['names no machine', 'memory.json', 'home', 1],
  ])('is left alone when it %s', async (_, name, machine, pid) => {
    const { file, lockOf, names } = newFile();
    lockOf(machine, pid, name);
    expect(await whileLocked(file, done, NO_TIME)).toBe('done');
    expect(names()).toHaveLength(1);
  });
});

describe('work whose lock somebody has taken for left behind', () => {
  it('is done again, with a new lock', async () => {
    const { file, names } = newFile();
    const begun: string[][] = [];
    const result = await whileLocked(file, async (stillMine) => {
      begun.push(names());
      if (begun.length < 3) for (const name of names()) rmSync(join(file, '..', name));
      await stillMine();
      return 'done';
    });
    expect(result).toBe('done');
    expect(new Set(begun.flat()).size).toBe(3);
    expect(names()).toEqual([]);
  });
});
