import { readFileSync } from 'node:fs';
import { enUS } from '@supine/core';
import { enUSHearing } from '@supine/core/recognise';
import { ask } from './commands/ask.js';
import { catalogue } from './commands/catalogue.js';
import type { Command, Language } from './commands/command.js';
import { play } from './commands/play.js';
import { recordings } from './commands/recordings.js';
import { render } from './commands/render.js';
import { serve } from './commands/serve.js';
import { talk } from './commands/talk.js';
import { timeline } from './commands/timeline.js';
import { voice } from './commands/voice.js';
import { tell } from './tell.js';
import { UsageError } from './usage.js';

const COMMANDS: readonly Command[] = [
  talk,
  ask,
  play,
  timeline,
  catalogue,
  render,
  recordings,
  voice,
  serve,
];

const HELP = `Supine reads you a gentle back stretch routine, in bed.

  supine                                    a conversation
  supine "start my back stretch routine"    one sentence and its answer
  supine --version

${COMMANDS.map(({ name, summary }) => `  supine ${name.padEnd(10)}  ${summary}`).join('\n')}

"supine <command> --help" tells more; every command takes --json.
`;

/** The language of this program. Nothing below chooses one. */
const language = (): Language => ({ locale: enUS, hearing: enUSHearing });

const FAILED = 1;
const WRONG_USAGE = 2;

await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<void> {
  process.stdout.on('error', leaveQuietlyWhenClosed);
  process.stderr.on('error', leaveQuietlyWhenClosed);
  process.on('uncaughtException', (error) => {
    report(error);
    process.exit();
  });
  try {
    const [first] = words;
    if (first === '--help' || first === '-h') process.stdout.write(HELP);
    else if (first === '--version') process.stdout.write(`${version()}\n`);
    else await run(words);
  } catch (error) {
    report(error);
  }
}

async function run(words: readonly string[]): Promise<void> {
  const [first, ...rest] = words;
  const named = COMMANDS.find(({ name }) => name === first);
  const command = named ?? talk;
  // Without a command it is a conversation; its sentence is known by the blanks in it.
  if (!named && first !== undefined && !first.startsWith('-') && !first.includes(' ')) {
    const names = COMMANDS.map(({ name }) => name).join(', ');
    throw new UsageError(`There is no command "${first}"; there are ${names}.`);
  }
  const own = named ? rest : words;
  if (own.includes('--help') || own.includes('-h')) process.stdout.write(command.help);
  else await command.run(own, language());
}

/** As the package says it; beside what is built as beside the source. */
function version(): string {
  const file = new URL('../package.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).version;
}

/** One line on standard error, never a stack trace. */
function report(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  const hint = error instanceof UsageError ? ' Try --help.' : '';
  tell(`${message}${hint}`);
  process.exitCode = error instanceof UsageError ? WRONG_USAGE : FAILED;
}

/** Whoever reads our output may stop at any time, as `head` does. */
function leaveQuietlyWhenClosed(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  throw error;
}
