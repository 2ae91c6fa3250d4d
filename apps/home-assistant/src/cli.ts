import { readFileSync } from 'node:fs';
import { InvalidSetting, printable } from '@supine/host';
import { doctor } from './doctor/doctor.js';
import { startHome } from './program.js';
import type { Settings } from './settings.js';
import { readSettings, USAGE } from './settings.js';

const WRONG_USAGE = 2;
const FAILED = 1;

void run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<void> {
  const log = (sentence: string) => console.error(printable(sentence));
  try {
    const settings = readSettings(process.env, args, (file) => readFileSync(file, 'utf8'));
    // No other program that is started from here needs it.
    delete process.env['SUPINE_HOME_TOKEN'];
    if (settings === 'help') process.stdout.write(USAGE);
    else if (settings === 'version') process.stdout.write(`${version()}\n`);
    else if (settings.command === 'doctor') await doctor(settings, log);
    else await serve(settings, log);
  } catch (error) {
    log(error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof InvalidSetting ? WRONG_USAGE : FAILED;
  }
}

async function serve(settings: Settings, log: (sentence: string) => void): Promise<void> {
  const { close } = await startHome(settings, version(), log);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // Only the first time: a second signal ends the process at once, as Node does by itself.
    process.once(signal, () => void close());
  }
}

/** As the package says it; beside what is built as beside the source. */
function version(): string {
  const file = new URL('../package.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).version;
}
