import { parseArgs } from 'node:util';
import type { Address, Environment } from '@supine/host';
import { InvalidSetting, wholeNumber } from '@supine/host';
import { usualFolder } from './recordings/usualFolder.js';

/** How a server is reached. */
export type Settings =
  | { readonly transport: 'stdio'; readonly recordingsFolder: string }
  | ({
      readonly transport: 'http';
      /** The names by which it may be called: what a page sends that was led here by a false name is refused. */
      readonly names: readonly string[];
      /** How many of your own proxies stand in front. */
      readonly proxies: number;
      /** `null` writes no recordings: whoever calls from elsewhere could not open them. */
      readonly recordingsFolder: string | null;
    } & Address);

/** What `--help` says. */
export const USAGE = `Back-care answers and timed routines for assistants, by the Model Context Protocol.

  supine-mcp [--out FOLDER]                                    over standard input and output
  supine-mcp --http [--port 8770] [--host 127.0.0.1] [--out FOLDER]  over Streamable HTTP, at /mcp

  --out FOLDER        where render_audio writes; over standard input and output a folder in your cache if left out,
                      over HTTP nothing is written without it
  --port N            0 takes any that is free
  --host H            who can reach it; everybody in your network with 0.0.0.0
  --help              this
  --version           which version this is

  SUPINE_MCP_NAMES    the names by which it is called over HTTP, separated by spaces, such as mcp.example.org;
                      required where --host is not one address. localhost is always among them.
  SUPINE_PROXIES      how many of your own proxies stand in front; 0 if left out
`;

const PORT = 8770;
const MOST_PORT = 65_535;
const MOST_PROXIES = 10;
const HOST = '127.0.0.1';
const LOCAL = ['localhost', '127.0.0.1', '[::1]'];
const EVERY_ADDRESS = ['0.0.0.0', '::', ''];
const NAME = /^(?:[a-z\d-]+(?:\.[a-z\d-]+)*|\[[\da-f:.]+\])$/i;

/**
 * Reads the settings from the environment and the command line.
 *
 * @param env the environment; an empty variable counts as not set
 * @param args the arguments after the program's name
 * @returns the settings; `help` or `version` where that was asked for
 * @throws InvalidSetting with a sentence that names the setting
 * @example readSettings({}, ['--http', '--port', '8080'])
 */
export function readSettings(
  env: Environment,
  args: readonly string[],
): Settings | 'help' | 'version' {
  const { help, version, http, port, host, out } = optionsIn(args);
  if (help) return 'help';
  if (version) return 'version';
  if (out === '') throw new InvalidSetting('--out needs the name of a folder.');
  if (!http) {
    if (port !== undefined || host !== undefined)
      throw new InvalidSetting('--port and --host are for --http.');
    return { transport: 'stdio', recordingsFolder: out ?? usualFolder(env) };
  }
  return {
    transport: 'http',
    host: host ?? HOST,
    port: wholeNumber('--port', port ?? `${PORT}`, MOST_PORT),
    names: namesIn(env['SUPINE_MCP_NAMES'], host ?? HOST),
    proxies: wholeNumber('SUPINE_PROXIES', env['SUPINE_PROXIES'] || '0', MOST_PROXIES),
    recordingsFolder: out ?? null,
  };
}

function optionsIn(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', default: false },
        http: { type: 'boolean', default: false },
        port: { type: 'string' },
        host: { type: 'string' },
        out: { type: 'string' },
      },
    });
    return values;
  } catch {
    throw new InvalidSetting(
      'The only options are --http, --port, --host, --out, --version and --help.',
    );
  }
}

function namesIn(set = '', host: string): readonly string[] {
  const names = set.split(/\s+/).filter((name) => name !== '');
  const wrong = names.find((name) => !NAME.test(name));
  if (wrong !== undefined) {
    throw new InvalidSetting(
      'SUPINE_MCP_NAMES has names without a port or a path, such as mcp.example.org.',
    );
  }
  if (names.length === 0 && EVERY_ADDRESS.includes(host)) {
    throw new InvalidSetting(
      'SUPINE_MCP_NAMES is not set: --host is every address, so say by which names it is called.',
    );
  }
  const own = EVERY_ADDRESS.includes(host) ? [] : [host.includes(':') ? `[${host}]` : host];
  return [...new Set([...LOCAL, ...own, ...names].map((name) => name.toLowerCase()))];
}
