import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** What came of one run. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A time zone in which it is ten in the evening: by day one question more is asked, once. */
export function eveningZone(): string {
  const hours = new Date().getUTCHours() - 22;
  const west = hours < -12 ? hours + 24 : hours;
  return `Etc/GMT${west < 0 ? west : `+${west}`}`;
}

/**
 * Runs the built program as a person would, without a terminal.
 *
 * @param words its arguments
 * @param options lines for its standard input; variables of its environment; whether to stop reading after one chunk
 */
export function supine(
  words: readonly string[],
  options: { input?: string; env?: NodeJS.ProcessEnv; readsOnce?: boolean } = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    // A machine on which nothing has been kept yet, unless a test keeps something.
    const state = mkdtempSync(join(tmpdir(), 'supine-state-'));
    const env = { ...process.env, TZ: eveningZone(), XDG_STATE_HOME: state, ...options.env };
    const child = spawn(process.execPath, [CLI, ...words], { env });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (options.readsOnce) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      rmSync(state, { recursive: true });
      resolve({ code, out, err });
    });
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
  });
}
