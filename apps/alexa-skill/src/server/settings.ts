import type { Address, Environment } from '@supine/host';
import { InvalidSetting, readAddress, readSecrets, wholeNumber } from '@supine/host';

/** What a self-hosted skill needs to know. */
export interface Settings extends Address {
  readonly skillId: string;
  /** How many of your own proxies stand in front. */
  readonly proxies: number;
  /** This host as seen from outside, without a path; null without sound. */
  readonly audioUrl: string | null;
  /** The one that signs, and those that signed before; none without sound. */
  readonly audioSecrets: readonly string[];
  /** The folder that keeps clips of speech; null keeps them in memory. */
  readonly clipsFolder: string | null;
  /** A voice pack, as a folder or a URL; null for the embedded voice. */
  readonly voice: string | null;
  /** The file that keeps what people have told the skill; null keeps nothing. */
  readonly memoryFile: string | null;
}

/** What `--help` says. */
export const USAGE = `Serves the skill over HTTP, behind a proxy that has the certificate.

  node dist/server.cjs [--port 8443] [--host 127.0.0.1]

  SUPINE_SKILL_ID      the skill's id (required); requests for any other skill are refused
  SUPINE_AUDIO_SECRET  at least 32 bytes, made with: openssl rand -hex 32
                       To replace it, put the new one first and keep the old one after a space for a while.
  SUPINE_AUDIO_URL     this host as seen from outside, such as https://skill.example.org
  SUPINE_CLIPS_FOLDER  folder that keeps spoken clips; without it they are kept in memory
  SUPINE_VOICE         folder or URL of a voice pack, made for a speaker; the embedded voice if left out.
                       With a URL, SUPINE_AUDIO_MANIFEST names a copy of its pack.json on this host.
  SUPINE_MEMORY_FILE   file that remembers what people have told the skill; without it nothing is remembered
  SUPINE_PROXIES       how many of your own proxies stand in front; 0 if left out
`;

const SKILL_ID = /^amzn1\.ask\.skill\.[\w-]{1,200}$/;
const PORT = 8443;
const MOST_PROXIES = 10;

/**
 * Reads the settings from the environment and the command line.
 *
 * @param env the environment; an empty variable counts as not set
 * @param args the arguments after the program's name
 * @returns the settings, or null when help was asked for
 * @throws InvalidSetting with a sentence that names the setting
 * @example readSettings({ SUPINE_SKILL_ID: 'amzn1.ask.skill.…' }, ['--port', '8080'])?.port // 8080
 */
export function readSettings(env: Environment, args: readonly string[]): Settings | null {
  const address = readAddress(args, PORT);
  if (address === null) return null;
  const skillId = env['SUPINE_SKILL_ID']?.trim() ?? '';
  if (!SKILL_ID.test(skillId)) {
    throw new InvalidSetting(
      "SUPINE_SKILL_ID must be the skill's id, which begins with amzn1.ask.skill.",
    );
  }
  return {
    ...address,
    skillId,
    proxies: wholeNumber('SUPINE_PROXIES', env['SUPINE_PROXIES'] || '0', MOST_PROXIES),
    clipsFolder: env['SUPINE_CLIPS_FOLDER'] || null,
    voice: env['SUPINE_VOICE'] || null,
    memoryFile: env['SUPINE_MEMORY_FILE'] || null,
    ...audioIn(env),
  };
}

/** A URL without a secret would lead nowhere, and a secret without a URL would never be used. */
function audioIn(env: Environment): Pick<Settings, 'audioUrl' | 'audioSecrets'> {
  const audioUrl = env['SUPINE_AUDIO_URL'] || null;
  const audioSecrets = readSecrets('SUPINE_AUDIO_SECRET', env['SUPINE_AUDIO_SECRET']);
  if ((audioUrl === null) !== (audioSecrets.length === 0)) {
    throw new InvalidSetting('Set SUPINE_AUDIO_URL and SUPINE_AUDIO_SECRET together.');
  }
  if (audioUrl !== null && !isOrigin(audioUrl)) {
    throw new InvalidSetting(
      'SUPINE_AUDIO_URL must be an https address without a path, such as https://skill.example.org.',
    );
  }
  return { audioUrl: audioUrl === null ? null : new URL(audioUrl).origin, audioSecrets };
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash, username } = new URL(text);
  return protocol === 'https:' && pathname === '/' && `${search}${hash}${username}` === '';
}
