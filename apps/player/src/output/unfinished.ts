import { readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** One that nothing was written to for so long is nobody's any more, whichever machine it is from. */
const LEFT_AFTER_MS = 3_600_000;
const HOST =
  hostname()
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 32) || 'here';
const UNFINISHED = /^\.supine-([A-Za-z0-9]+)-(\d+)-\d+\.part$/;
/** What ends a program from outside. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const ours = new Set<string>();
let made = 0;

/**
 * A name for a file that is being written, in the folder where it will stand. Whoever ends the program with Ctrl-C or a
 * signal has it removed.
 *
 * @param folder where the finished file goes
 * @returns a short path, for the finished name may be as long as a name can be
 */
export function unfinishedIn(folder: string): string {
  if (ours.size === 0) {
    for (const signal of SIGNALS) process.on(signal, leave);
    process.on('exit', forgetAll);
  }
  made += 1;
  const path = join(folder, `.supine-${HOST}-${process.pid}-${made}.part`);
  ours.add(path);
  return path;
}

/** Lets one go that has its own name by now, or removes it; never throws. */
export function forget(path: string): void {
  remove(path);
  ours.delete(path);
  if (ours.size > 0) return;
  for (const signal of SIGNALS) process.off(signal, leave);
  process.off('exit', forgetAll);
}

/**
 * Removes what was left by programs that were killed while they wrote. One that is running on this machine keeps its own.
 *
 * @param folder where files go; it may be missing
 */
export function sweepUnfinished(folder: string): void {
  for (const name of namesIn(folder)) {
    const [, host, pid] = UNFINISHED.exec(name) ?? [];
    const path = join(folder, name);
    if (pid === undefined || ours.has(path)) continue;
    if ((host === HOST && !isRunning(Number(pid))) || isOld(path)) remove(path);
  }
}

function forgetAll(): void {
  for (const path of [...ours]) forget(path);
}

function leave(signal: NodeJS.Signals): void {
  forgetAll();
  // Without our listener the signal does what it always does, and whoever waits for the program sees which it was.
  process.kill(process.pid, signal);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's runs as well.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function isOld(path: string): boolean {
  try {
    return Date.now() - statSync(path).mtimeMs > LEFT_AFTER_MS;
  } catch {
    return false;
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What cannot be removed may stay: what went wrong before is what has to be told.
  }
}
