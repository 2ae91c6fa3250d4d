import type { Address, Listening } from './listen.js';
import { printable } from './printable.js';
import { InvalidSetting } from './settings.js';

/** A program that serves until it is told to stop. */
export interface ServerProgram<Settings extends Address> {
  /** What `--help` prints. */
  readonly usage: string;
  /** Reads the settings; null when help was asked for. Throws InvalidSetting. */
  readonly read: () => Settings | null;
  /** Starts serving; the log goes to standard error. */
  readonly start: (settings: Settings, log: (sentence: string) => void) => Promise<Listening>;
  /** The path that the platform calls, for the line that says where the server listens. */
  readonly path: string;
}

const WRONG_USAGE = 2;
const FAILED = 1;

/**
 * Runs a server as this process: prints its help or says where it listens, stops cleanly when asked to, and ends with one
 * sentence and exit code 2 for wrong settings, 1 for anything else that fails.
 *
 * @param program how to read the settings and start
 * @returns when the server listens or the program has failed
 * @example await runServer({ usage: USAGE, read: () => readSettings(process.env, args), start, path: '/alexa' })
 */
export async function runServer<Settings extends Address>({
  usage,
  read,
  start,
  path,
}: ServerProgram<Settings>): Promise<void> {
  const log = (sentence: string) => console.error(printable(sentence));
  try {
    const settings = read();
    if (settings === null) {
      process.stdout.write(usage);
      return;
    }
    const { port, close } = await start(settings, log);
    log(`Supine listens at http://${settings.host}:${port}${path}`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      // Only the first time: a second signal ends the process at once, as Node does by itself.
      process.once(signal, () => void close());
    }
  } catch (error) {
    log(error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof InvalidSetting ? WRONG_USAGE : FAILED;
  }
}
