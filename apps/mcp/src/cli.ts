import { readFileSync } from 'node:fs';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import type { Listening } from '@supine/host';
import { listen, runServer } from '@supine/host';
import { conversations } from './conversations/conversations.js';
import { PATH } from './http/listener.js';
import { mcpServer } from './http/mcpServer.js';
import { LANGUAGE } from './locale.js';
import { recordingsIn } from './recordings/recordings.js';
import { newServer } from './server.js';
import type { Settings } from './settings.js';
import { readSettings, USAGE } from './settings.js';
import type { CallParts } from './tools/call.js';

/** The longest line that is read from standard input. */
const MOST_BYTES = 1_048_576;
const WRONG_USAGE = 2;

void run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<void> {
  const settings = settingsIn(args);
  if (settings === null) return;
  if (settings === 'help') process.stdout.write(USAGE);
  else if (settings === 'version') process.stdout.write(`${version()}\n`);
  else if (settings.transport === 'stdio') serveInput(settings.recordingsFolder);
  else await runServer({ usage: USAGE, read: () => settings, start, path: PATH });
}

/** Wrong ones are one sentence, as with every server of ours. */
function settingsIn(args: readonly string[]): ReturnType<typeof readSettings> | null {
  try {
    return readSettings(process.env, args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = WRONG_USAGE;
    return null;
  }
}

/** It ends when standard input does. */
function serveInput(recordingsFolder: string): void {
  const parts = partsWith(recordingsFolder);
  const transport = new StdioServerTransport(undefined, undefined, { maxBufferSize: MOST_BYTES });
  serveStdio(() => newServer(parts, version()), { transport });
}

function start(
  settings: Extract<Settings, { transport: 'http' }>,
  log: (sentence: string) => void,
): Promise<Listening> {
  const parts = partsWith(settings.recordingsFolder);
  return listen(mcpServer({ parts, version: version(), ...settings, log }), settings);
}

function partsWith(recordingsFolder: string | null): CallParts {
  return {
    language: LANGUAGE,
    conversations: conversations(),
    recordings: recordingsFolder === null ? null : recordingsIn(recordingsFolder, LANGUAGE.locale),
    now: Date.now,
  };
}

/** As the package says it; beside what is built as beside the source. */
function version(): string {
  const file = new URL('../package.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).version;
}
