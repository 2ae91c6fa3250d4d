import { parseArgs } from 'node:util';

/** What a served webhook needs to know. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** The one in use, and older ones while they are being replaced. */
  readonly secrets: readonly string[];
  /** Where is kept what people told; null when nothing is. */
  readonly memoryFile: string | null;
}

/** Settings that cannot be meant, with a sentence for whoever set them. */
export class SettingsWrong extends Error {
  override readonly name = 'SettingsWrong';
}

/** What `--help` says. */
export const USAGE = `Serves the Dialogflow webhook over HTTP, behind a proxy that has the certificate.

  node dist/server.js [--port 8080] [--host 127.0.0.1]

  POST /dialogflow     for an agent of Dialogflow ES
  POST /dialogflow-cx  for a flow of Dialogflow CX
  GET  /healthz        for whoever watches

  SUPINE_WEBHOOK_SECRET  32 bytes or more, and older ones after a space: openssl rand -hex 32 (required)
                         Dialogflow sends it in the header X-Supine-Secret, or as the password of basic auth.
  SUPINE_MEMORY_FILE     where is kept what people told; nothing is kept if left out
`;

const PORT = 8080;
const HOST = '127.0.0.1';
const LEAST_SECRET_BYTES = 32;
const MOST_PORT = 65_535;

/**
 * Reads what was set in the environment and on the command line.
 *
 * @param env the environment; an empty variable is one that is not set
 * @param args what stands behind the name of the program
 * @returns the settings, or null when help was asked for
 * @throws SettingsWrong with a sentence that names the setting
 * @example readSettings({ SUPINE_WEBHOOK_SECRET: '…' }, ['--port', '8443'])?.port // 8443
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
  args: readonly string[],
): Settings | null {
  const { port, host, help } = argumentsIn(args);
  if (help) return null;
  return {
    host,
    port: portIn(port),
    secrets: secretsIn(env['SUPINE_WEBHOOK_SECRET'] ?? ''),
    memoryFile: env['SUPINE_MEMORY_FILE'] || null,
  };
}

function argumentsIn(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: `${PORT}` },
        host: { type: 'string', default: HOST },
        help: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch {
    throw new SettingsWrong(
      'There are only --port, --host and --help; all else is set in SUPINE_….',
    );
  }
}

function portIn(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= MOST_PORT) return port;
  throw new SettingsWrong(`--port has to be a whole number from 0 to ${MOST_PORT}.`);
}

function secretsIn(text: string): string[] {
  const secrets = text.split(/\s+/).filter((secret) => secret !== '');
  const isEnough = secrets.every((secret) => Buffer.byteLength(secret) >= LEAST_SECRET_BYTES);
  if (secrets.length > 0 && isEnough) return secrets;
  throw new SettingsWrong(
    `SUPINE_WEBHOOK_SECRET needs ${LEAST_SECRET_BYTES} bytes or more: openssl rand -hex 32`,
  );
}
