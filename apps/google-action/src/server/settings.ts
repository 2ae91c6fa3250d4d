import type { Address, Environment } from '@supine/host';
import { InvalidSetting, readAddress, readSecrets } from '@supine/host';

/** What a served webhook needs to know. */
export interface Settings extends Address {
  /** The one in use, and older ones while they are being replaced. */
  readonly secrets: readonly string[];
  /** The file that keeps what people have told the webhook; null keeps nothing. */
  readonly memoryFile: string | null;
  /** Makes the names under which people are kept; null where nothing is. */
  readonly personSecret: string | null;
}

/** What `--help` says. */
export const USAGE = `Serves the Dialogflow webhook over HTTP, behind a proxy that has the certificate.

  node dist/server.js [--port 8080] [--host 127.0.0.1]

  POST /dialogflow     for a Dialogflow ES agent
  POST /dialogflow-cx  for a Dialogflow CX flow
  GET  /healthz        health check

  SUPINE_WEBHOOK_SECRET  at least 32 bytes (required), made with: openssl rand -hex 32
                         Dialogflow sends it in the header X-Supine-Secret, or as the password of basic auth.
                         To replace it, put the new one first and keep the old one after a space for a while.
  SUPINE_MEMORY_FILE     file that remembers what people have told the webhook; without it nothing is remembered
  SUPINE_PERSON_SECRET   at least 32 bytes, required with SUPINE_MEMORY_FILE, made with: openssl rand -hex 32
                         People are kept under names that are made with it, so that no telephone number can be had back
                         from the file. With another secret nobody is known any more.
`;

const PORT = 8080;
const SECRET = 'SUPINE_WEBHOOK_SECRET';
const PERSON_SECRET = 'SUPINE_PERSON_SECRET';

/**
 * Reads the settings from the environment and the command line.
 *
 * @param env the environment; an empty variable counts as not set
 * @param args the arguments after the program's name
 * @returns the settings, or null when help was asked for
 * @throws InvalidSetting with a sentence that names the setting
 * @example readSettings({ SUPINE_WEBHOOK_SECRET: '…' }, ['--port', '8443'])?.port // 8443
 */
export function readSettings(env: Environment, args: readonly string[]): Settings | null {
  const address = readAddress(args, PORT);
  if (address === null) return null;
  const secrets = readSecrets(SECRET, env[SECRET]);
  if (secrets.length === 0) {
    throw new InvalidSetting(`${SECRET} is not set. Make one with: openssl rand -hex 32`);
  }
  return { ...address, secrets, ...keptIn(env) };
}

/** A file without a secret would tell whose it is, and a secret without a file would never be used. */
function keptIn(env: Environment): Pick<Settings, 'memoryFile' | 'personSecret'> {
  const memoryFile = env['SUPINE_MEMORY_FILE'] || null;
  const [personSecret = null, ...older] = readSecrets(PERSON_SECRET, env[PERSON_SECRET]);
  if (older.length > 0) throw new InvalidSetting(`${PERSON_SECRET} must be one secret.`);
  if ((memoryFile === null) !== (personSecret === null)) {
    throw new InvalidSetting(
      `Set SUPINE_MEMORY_FILE and ${PERSON_SECRET} together. Make a secret with: openssl rand -hex 32`,
    );
  }
  return { memoryFile, personSecret };
}
