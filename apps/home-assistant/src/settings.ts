import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Environment } from '@supine/host';
import { InvalidSetting, wholeNumber } from '@supine/host';
import type { NightChoice } from './bed/night.js';

/** What `--help` says. */
export const USAGE = `Supine at home: a voice for sore backs, in the satellites of a Home Assistant.

  supine-home --url http://homeassistant.local:8123 --token-file FILE [--lan] [--voice PACK]
  supine-home doctor --satellite assist_satellite.bedroom …      measures one satellite, and says what it will do there

  --url URL            where Home Assistant is; not needed in an add-on
  --token-file FILE    a long-lived access token (your profile, Security); SUPINE_HOME_TOKEN holds one as well
  --lan                others in your network may reach this: needed where Home Assistant runs on another machine
  --allow ADDRESS      who may hand over sentences, an address or a network; Home Assistant's, if left out; may be repeated
  --port N             where sentences are handed over (Wyoming); 10500 if left out
  --voice PACK         the folder or URL of a voice pack; Home Assistant's own voice if left out, and no hold is exact then
  --sound-port N       where the house fetches sounds; 10501 if left out
  --sound-url URL      how the house reaches it, such as http://192.168.1.5:10501; found out, if left out
  --satellite ID       only these are served; any that speaks to us, if left out; may be repeated
  --player SATELLITE=PLAYER   another media player than that of the satellite itself, or "none"; may be repeated
  --wake-word WORDS    what your satellites are called by; "okay nabu" if left out
  --country CODE       whose emergency numbers are said, such as US
  --alone              nobody else uses these satellites, so nobody is asked about it
  --volume N           how loud the player is during a routine, 0 to 100; given back at the end
  --light ID           a light that is dimmed out with the last minute
  --quiet-satellite    no wake sound and a dim ring during a routine; given back at the end
  --state FOLDER       where is kept what a bed is doing, and what somebody wished
  --help               this
  --version            which version this is
`;

/** What an operator has decided. */
export interface Settings {
  readonly command: 'serve' | 'doctor';
  readonly url: string;
  /** Never told to anybody. */
  readonly token: string;
  /** Runs inside Home Assistant's supervisor, which connects the two. */
  readonly isAddOn: boolean;
  readonly lan: boolean;
  /** Empty: the address of Home Assistant alone. */
  readonly allow: readonly string[];
  readonly port: number;
  readonly voice: string | null;
  readonly soundPort: number;
  readonly soundUrl: string | null;
  readonly satellites: readonly string[];
  readonly players: ReadonlyMap<string, string | null>;
  readonly wakeWords: readonly string[];
  readonly country: string | undefined;
  readonly mayBeShared: boolean;
  readonly night: NightChoice & { readonly quietSatellite: boolean };
  readonly stateFolder: string;
}

const PORT = 10_500;
const SOUND_PORT = 10_501;
const MOST_PORT = 65_535;
/** Names that satellites usually have; dropped from the front of a sentence. */
const USUAL_WAKE_WORDS = ['okay nabu', 'hey jarvis', 'hey mycroft', 'alexa', 'hey rhasspy'];
const SUPERVISOR_URL = 'http://supervisor/core';
const ENTITY = /^[a-z_]+\.[a-z0-9_]+$/;
const SATELLITE = /^assist_satellite\.[a-z0-9_]+$/;
const COUNTRY = /^[A-Z]{2}$/;

/**
 * Reads the settings from the environment and the command line.
 *
 * @param env the environment; an empty variable counts as not set
 * @param args the arguments after the program's name
 * @param read gives the text of a file
 * @returns the settings; `help` or `version` where that was asked for
 * @throws InvalidSetting with a sentence that names the setting, and never holds the token
 * @example readSettings({ SUPERVISOR_TOKEN: 'abc' }, [], () => '').url // 'http://supervisor/core'
 */
export function readSettings(
  env: Environment,
  args: readonly string[],
  read: (file: string) => string,
): Settings | 'help' | 'version' {
  const { values, positionals } = optionsIn(args);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const [command = 'serve', ...more] = positionals;
  if ((command !== 'serve' && command !== 'doctor') || more.length > 0)
    throw new InvalidSetting('The only command is doctor; without one the house is served.');
  const supervisorToken = env['SUPERVISOR_TOKEN'];
  const isAddOn = Boolean(supervisorToken) && values.url === undefined;
  const satellites = all(
    values.satellite,
    SATELLITE,
    '--satellite is as in assist_satellite.bedroom.',
  );
  if (command === 'doctor' && satellites.length !== 1)
    throw new InvalidSetting(
      'doctor measures one satellite: --satellite assist_satellite.bedroom.',
    );
  const soundUrl = values['sound-url'] ?? null;
  if (soundUrl !== null) mustBeUrl('--sound-url', soundUrl);
  const { volume, light, country } = values;
  if (light !== undefined && !ENTITY.test(light))
    throw new InvalidSetting('--light is as in light.bedroom.');
  if (country !== undefined && !COUNTRY.test(country))
    throw new InvalidSetting('--country is two letters, such as US.');
  const wakeWord = values['wake-word']?.toLowerCase().trim() || USUAL_WAKE_WORDS[0] || '';
  return {
    ...{ command, isAddOn, satellites, soundUrl, country },
    url: isAddOn ? SUPERVISOR_URL : urlIn(values.url ?? env['SUPINE_HOME_URL']),
    token: isAddOn ? String(supervisorToken) : tokenIn(env, values['token-file'], read),
    lan: values.lan || isAddOn,
    allow: values.allow ?? [],
    port: wholeNumber('--port', values.port ?? `${PORT}`, MOST_PORT),
    voice: values.voice || null,
    soundPort: wholeNumber('--sound-port', values['sound-port'] ?? `${SOUND_PORT}`, MOST_PORT),
    players: playersIn(values.player ?? []),
    wakeWords: [wakeWord, ...USUAL_WAKE_WORDS.filter((one) => one !== wakeWord)],
    mayBeShared: !values.alone,
    night: {
      volume: volume === undefined ? undefined : wholeNumber('--volume', volume, 100) / 100,
      light,
      quietSatellite: values['quiet-satellite'],
    },
    stateFolder: values.state || usualFolder(env),
  };
}

function optionsIn(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const several = { type: 'string', multiple: true } as const;
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { ...flag, short: 'h' },
        ...{ version: flag, lan: flag, alone: flag, 'quiet-satellite': flag },
        ...{ url: text, 'token-file': text, port: text, voice: text, 'sound-port': text },
        ...{ 'sound-url': text, 'wake-word': text, country: text, volume: text, light: text },
        ...{ state: text, allow: several, satellite: several, player: several },
      },
    });
  } catch {
    throw new InvalidSetting(
      'There is no such option, or it needs a value; --help names them all.',
    );
  }
}

function urlIn(url: string | undefined): string {
  if (!url) throw new InvalidSetting('--url is missing, such as http://homeassistant.local:8123.');
  mustBeUrl('--url', url);
  return url;
}

function mustBeUrl(name: string, url: string): void {
  const isUrl = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  if (!isUrl) throw new InvalidSetting(`${name} is as in http://homeassistant.local:8123.`);
}

function tokenIn(
  env: Environment,
  file: string | undefined,
  read: (file: string) => string,
): string {
  const token = file === undefined ? env['SUPINE_HOME_TOKEN'] : textIn(file, read);
  const trimmed = token?.trim() ?? '';
  if (trimmed === '')
    throw new InvalidSetting('--token-file is missing: a file with a long-lived access token.');
  if (/\s/.test(trimmed)) throw new InvalidSetting('The token is one line without blanks.');
  return trimmed;
}

function textIn(file: string, read: (file: string) => string): string {
  try {
    return read(file);
  } catch {
    throw new InvalidSetting(`The file ${file} cannot be read.`);
  }
}

function all(values: readonly string[] = [], form: RegExp, sentence: string): readonly string[] {
  if (!values.every((value) => form.test(value))) throw new InvalidSetting(sentence);
  return values;
}

function playersIn(pairs: readonly string[]): ReadonlyMap<string, string | null> {
  return new Map(
    pairs.map((pair) => {
      const [satellite = '', player = '', ...more] = pair.split('=');
      const isPlayer = player === 'none' || /^media_player\.[a-z0-9_]+$/.test(player);
      if (!SATELLITE.test(satellite) || !isPlayer || more.length > 0)
        throw new InvalidSetting(
          '--player is as in assist_satellite.bedroom=media_player.bedroom, or =none.',
        );
      return [satellite, player === 'none' ? null : player];
    }),
  );
}

/** https://specifications.freedesktop.org/basedir-spec: what outlasts a program and is no setting. */
function usualFolder(env: Environment): string {
  return join(env['XDG_STATE_HOME'] || join(homedir(), '.local', 'state'), 'supine', 'home');
}
