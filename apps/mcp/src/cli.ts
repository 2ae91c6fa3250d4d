import './smallHeap.js';
import { readFileSync } from 'node:fs';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import type { Listening } from '@supine/host';
import { listen, runServer } from '@supine/host';
import type { Answering } from './answering.js';
import { PATH } from './http/path.js';
import { newServer } from './server.js';
import type { Settings } from './settings.js';
import { readSettings, USAGE } from './settings.js';

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
  const load = loader(recordingsFolder);
  const transport = new StdioServerTransport(undefined, undefined, { maxBufferSize: MOST_BYTES });
  serveStdio(() => newServer(load, version()), { transport });
}

async function start(
  settings: Extract<Settings, { transport: 'http' }>,
  log: (sentence: string) => void,
): Promise<Listening> {
  const load = loader(settings.recordingsFolder);
  void load();
  // Whoever speaks over standard input waits for nothing of HTTP.
  const { mcpServer } = await import('./http/mcpServer.js');
  return listen(mcpServer({ load, version: version(), ...settings, log }), settings);
}

/** Everything that answers is one part, which is loaded once. */
function loader(recordingsFolder: string | null): () => Promise<Answering> {
  let loaded: Promise<Answering> | undefined;
  return () => {
    loaded ??= import('./answering.js').then(({ answeringWith }) =>
      answeringWith({ recordingsFolder }),
    );
    return loaded;
  };
}

/** As the package says it; beside what is built as beside the source. */
function version(): string {
  const file = new URL('../package.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).version;
}
