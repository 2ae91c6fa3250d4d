import { parseArgs } from 'node:util';
import type { Address } from './listen.js';

/** A setting is missing or not valid; the message names it and says what it must be. */
export class InvalidSetting extends Error {
  override readonly name = 'InvalidSetting';
}

/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

const HOST = '127.0.0.1';
const MOST_PORT = 65_535;
const LEAST_SECRET_BYTES = 32;

/**
 * Reads the command line of a server: `--port`, `--host` and `--help`.
 *
 * @param args the arguments after the program's name
 * @param usualPort the port if none is given
 * @returns where to listen; null when help was asked for
 * @throws InvalidSetting for any other argument, or a port that is not one
 * @example readAddress(['--port', '8080'], 8443) // { host: '127.0.0.1', port: 8080 }
 */
export function readAddress(args: readonly string[], usualPort: number): Address | null {
  const { port, host, help } = optionsIn(args, usualPort);
  return help ? null : { host, port: wholeNumber('--port', port, MOST_PORT) };
}

function optionsIn(args: readonly string[], usualPort: number) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: `${usualPort}` },
        host: { type: 'string', default: HOST },
        help: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch {
    throw new InvalidSetting(
      'The only options are --port, --host and --help; everything else is set by SUPINE_… variables.',
    );
  }
}

/**
 * Reads a whole number from 0.
 *
 * @param name the setting, for the message
 * @param text what was set
 * @param most the highest that is valid
 * @returns the number
 * @throws InvalidSetting when it is not one
 * @example wholeNumber('SUPINE_PROXIES', '1', 10) // 1
 */
export function wholeNumber(name: string, text: string, most: number): number {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (number <= most) return number;
  throw new InvalidSetting(`${name} must be a whole number from 0 to ${most}.`);
}

/**
 * Reads the secrets in a setting: the one in use, then older ones that are still accepted, separated by spaces.
 *
 * @param name the setting, for the message
 * @param text what was set; undefined or empty for none
 * @returns the secrets, each of at least 32 bytes
 * @throws InvalidSetting when one is shorter; the message does not repeat it
 * @example readSecrets('SUPINE_AUDIO_SECRET', env['SUPINE_AUDIO_SECRET'])
 */
export function readSecrets(name: string, text = ''): readonly string[] {
  const secrets = text.split(/\s+/).filter((secret) => secret !== '');
  if (secrets.every((secret) => Buffer.byteLength(secret) >= LEAST_SECRET_BYTES)) return secrets;
  throw new InvalidSetting(
    `${name} must have at least ${LEAST_SECRET_BYTES} bytes. Make one with: openssl rand -hex 32`,
  );
}
