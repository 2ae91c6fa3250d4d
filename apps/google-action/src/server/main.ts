/** The program that serves the webhook on any host with Node.js: `node dist/server.js --help`. */
import { listen, runServer } from '@supine/host';
import { fileStore } from '@supine/store';
import { createWebhook } from '../createWebhook.js';
import type { Settings } from './settings.js';
import { readSettings, USAGE } from './settings.js';
import { webhookServer } from './webhookServer.js';

const [, , ...args] = process.argv;

function start(settings: Settings, log: (sentence: string) => void) {
  const { secrets, memoryFile, personSecret } = settings;
  const webhook =
    memoryFile === null || personSecret === null
      ? createWebhook()
      : createWebhook({ store: fileStore(memoryFile), personSecret });
  return listen(webhookServer({ webhook, secrets, log }), settings);
}

void runServer({
  usage: USAGE,
  read: () => readSettings(process.env, args),
  start,
  path: '/dialogflow',
});
