import { spawn } from 'node:child_process';
import { SpeechFailed } from '../synthesizer.js';
import { patience } from './patience.js';

/** About 25 minutes of sound; a program that writes more is writing for ever. */
const MOST_BYTES = 64 * 2 ** 20;

/** A program to be run once. */
export interface Run {
  /** The full path of the program; no shell looks for it. */
  readonly command: string;
  readonly arguments: readonly string[];
  /** Added to the environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** What it reads from its standard input. */
  readonly input: string;
  /** How long it may take, in milliseconds. */
  readonly limitMs: number;
}

/**
 * Runs a program to its end, without a shell.
 *
 * @param run the program, its input, and how many milliseconds it may take before it is killed
 * @returns what it wrote on its standard output
 * @throws SpeechFailed when it cannot be started, fails, takes too long or writes without an end
 * @example await outputOf({ command: '/usr/bin/espeak-ng', arguments: ['--stdin', '--stdout'], input: 'Rest.', limitMs: 20_000 })
 */
export function outputOf(run: Run): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const child = spawn(run.command, run.arguments, {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, ...run.environment },
    });
    const chunks: Buffer[] = [];
    let bytes = 0;
    const fail = (what: string, cause?: unknown) => {
      endWait();
      child.kill('SIGKILL');
      // A program that it started may still hold the other end.
      child.stdout.destroy();
      reject(new SpeechFailed(`${run.command} ${what}.`, { cause }));
    };
    const endWait = patience(run.limitMs, () =>
      fail(`did not finish within ${run.limitMs / 1000} s`),
    );
    child.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > MOST_BYTES) fail('wrote without an end');
    });
    child.on('error', (error) => fail('could not be started', error));
    child.on('close', (code, signal) => {
      if (code !== 0) return fail(signal ? `was ended by ${signal}` : `failed with code ${code}`);
      endWait();
      resolve(Buffer.concat(chunks));
    });
    // It may be gone before it has read everything; how it ended is told above.
    child.stdin.on('error', () => {});
    child.stdin.end(run.input);
  });
}
