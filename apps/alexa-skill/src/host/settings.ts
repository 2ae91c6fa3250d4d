import { parseArgs } from 'node:util';

/** What a self-hosted skill needs to know. */
export interface Settings {
  readonly skillId: string;
  readonly host: string;
  readonly port: number;
  /** How many proxies of ours stand in front. */
  readonly proxies: number;
  /** Where this host is seen from outside, without a path; null without sound. */
  readonly audioUrl: string | null;
  /** The one that signs, and those that signed before; none without sound. */
  readonly audioSecrets: readonly string[];
  /** Where clips of speech are kept; null for the memory. */
  readonly clipsFolder: string | null;
  /** Where is kept what people told; null when nothing is. */
  readonly memoryFile: string | null;
}

/** Settings that cannot be meant, with a sentence for whoever set them. */
export class SettingsWrong extends Error {
  override readonly name = 'SettingsWrong';
}

/** What `--help` says. */
export const USAGE = `Serves the skill over HTTP, behind a proxy that has the certificate.

  node dist/server.cjs [--port 8443] [--host 127.0.0.1]

  SUPINE_SKILL_ID      the skill's id; requests for any other are refused (required)
  SUPINE_AUDIO_SECRET  32 bytes or more, and older ones after a space: openssl rand -base64 32
  SUPINE_AUDIO_URL     where this host is seen from outside: https://skill.example.org
  SUPINE_CLIPS_FOLDER  where spoken clips are kept; in memory if left out
  SUPINE_MEMORY_FILE   where is kept what people told; nothing is kept if left out
  SUPINE_PROXIES       how many proxies of yours stand in front; 0 if left out
`;

const SKILL_ID = /^amzn1\.ask\.skill\.[\w-]{1,200}$/;
const PORT = 8443;
const HOST = '127.0.0.1';
const LEAST_SECRET_BYTES = 32;
const MOST_PORT = 65_535;
const MOST_PROXIES = 10;

/**
 * Reads what was set in the environment and on the command line.
 *
 * @param env the environment; an empty variable is one that is not set
 * @param args what stands behind the name of the program
 * @returns the settings, or null when help was asked for
 * @throws SettingsWrong with a sentence that names the setting
 * @example readSettings({ SUPINE_SKILL_ID: 'amzn1.ask.skill.…' }, ['--port', '8080'])?.port // 8080
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
  args: readonly string[],
): Settings | null {
  const { port, host, help } = argumentsIn(args);
  if (help) return null;
  const skillId = env['SUPINE_SKILL_ID']?.trim() ?? '';
  if (!SKILL_ID.test(skillId)) {
    throw new SettingsWrong(
      "SUPINE_SKILL_ID has to be the skill's id, which begins with amzn1.ask.skill.",
    );
  }
  return {
    skillId,
    host,
    port: wholeNumber('--port', port, MOST_PORT),
    proxies: wholeNumber('SUPINE_PROXIES', env['SUPINE_PROXIES'] || '0', MOST_PROXIES),
    clipsFolder: env['SUPINE_CLIPS_FOLDER'] || null,
    memoryFile: env['SUPINE_MEMORY_FILE'] || null,
    ...audioIn(env['SUPINE_AUDIO_URL'] || null, env['SUPINE_AUDIO_SECRET'] ?? ''),
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

function wholeNumber(name: string, text: string, most: number): number {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (number <= most) return number;
  throw new SettingsWrong(`${name} has to be a whole number from 0 to ${most}.`);
}

/** A URL without a secret would be to nothing, and a secret without a URL would never be asked for. */
function audioIn(audioUrl: string | null, secrets: string) {
  const audioSecrets = secrets.split(/\s+/).filter((secret) => secret !== '');
  if ((audioUrl === null) !== (audioSecrets.length === 0)) {
    throw new SettingsWrong('SUPINE_AUDIO_URL and SUPINE_AUDIO_SECRET go together.');
  }
  if (!audioSecrets.every((secret) => Buffer.byteLength(secret) >= LEAST_SECRET_BYTES)) {
    throw new SettingsWrong(
      `SUPINE_AUDIO_SECRET needs ${LEAST_SECRET_BYTES} bytes or more: openssl rand -base64 32`,
    );
  }
  if (audioUrl !== null && !isOrigin(audioUrl)) {
    throw new SettingsWrong(
      'SUPINE_AUDIO_URL has to be like https://skill.example.org, without a path.',
    );
  }
  return { audioUrl: audioUrl === null ? null : new URL(audioUrl).origin, audioSecrets };
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash, username } = new URL(text);
  return protocol === 'https:' && pathname === '/' && `${search}${hash}${username}` === '';
}
