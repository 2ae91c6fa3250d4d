/** The program that serves the webhook on any host with Node.js: `node dist/server.js --help`. */
import { once } from 'node:events';
import { fileStore } from '@supine/store';
import { createWebhook } from '../createWebhook.js';
import { readSettings, SettingsWrong, USAGE } from './settings.js';
import { webhookServer } from './webhookServer.js';

const WRONG_USAGE = 2;
const FAILED = 1;
/** A container is killed ten seconds after it was asked to end, where nobody set it otherwise. */
const CLOSED_WITHIN_MS = 9000;

async function main(args: readonly string[]): Promise<void> {
  const settings = readSettings(process.env, args);
  if (settings === null) {
    process.stdout.write(USAGE);
    return;
  }
  const { host, port, secrets, memoryFile } = settings;
  const store = memoryFile === null ? undefined : fileStore(memoryFile);
  const log = (sentence: string) => console.error(sentence);
  const server = webhookServer({ webhook: createWebhook({ store }), secrets, log });
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  const listening = typeof address === 'object' && address !== null ? address.port : port;
  log(`Supine listens at http://${host}:${listening}/dialogflow`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // Once: whoever asks again wants it to end at once, as Node does by itself.
    process.once(signal, () => {
      server.close();
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), CLOSED_WITHIN_MS).unref();
    });
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof SettingsWrong ? WRONG_USAGE : FAILED;
});
