import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Listener, Listening } from '@supine/host';
import { folderOf, jsonServer, listen } from '@supine/host';
import { mustBePhonePack } from '../phonePack.js';
import { print, tell } from '../tell.js';
import { UsageError } from '../usage.js';
import type { Command } from './command.js';
import { printJson, readArguments } from './command.js';

const PORT = 4747;
const HERE = '127.0.0.1';
const EVERYWHERE = '0.0.0.0';
/** Where a page may lie: in this package, or beside it in a workspace. */
const PAGES = ['./page/', '../../bedside/dist/'];
/** What has its edition in its name. */
const UNCHANGING = /^\/(?:assets|voice)\/.*\.(?:js|css|mp3)$/;
/** As the page has it; what is sent with it counts too where somebody changes the page. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self' blob:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const help = `supine serve [--port N] [--lan] [--host ADDRESS] [--page FOLDER] [--voice PACK] [--json]

Serves the page by the bed, until Ctrl-C.

  --port N        the port; ${PORT} if left out
  --lan           to every device in this network, with a code for the phone's camera. Without a certificate a phone
                  does not keep such a page: it has to be in the network when it starts
  --host ADDRESS  the address to listen at; ${HERE} if left out
  --page FOLDER   the built page; the one that comes with this program if left out
  --voice PACK    the folder of a voice pack that was built with --profile phone; the page's own if left out
`;

/** `serve`: the page, for a browser on this machine or a phone beside the bed. */
export const serve: Command = {
  name: 'serve',
  summary: 'the page by the bed, for a browser',
  help,
  async run(words, { locale }) {
    const { values, positionals } = readArguments(words, {
      port: { type: 'string', default: `${PORT}` },
      lan: { type: 'boolean' },
      host: { type: 'string' },
      page: { type: 'string' },
      voice: { type: 'string' },
    });
    if (positionals[0] !== undefined) throw new UsageError(`serve takes no "${positionals[0]}".`);
    if (values.lan && values.host !== undefined) {
      throw new UsageError('--lan and --host are two ways to say where; give one.');
    }
    const host = values.host ?? (values.lan ? EVERYWHERE : HERE);
    if (values.voice !== undefined) mustBePhonePack(values.voice, locale);
    const headers = {
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
      'Referrer-Policy': 'no-referrer',
    };
    const files = { headers, unchanging: UNCHANGING };
    const page = folderOf(pageIn(values.page), files);
    // The longer path is looked for first.
    const folders = new Map<string, Listener>(
      values.voice === undefined
        ? []
        : [['/voice/', folderOf(values.voice, { ...files, under: '/voice' })]],
    ).set('/', page);
    const server = jsonServer({ name: 'page', routes: new Map(), folders, log: tell });
    const listening = await started(() => listen(server, { host, port: portFrom(values.port) }));
    const addresses = addressesOf(host, listening.port);
    if (values.json) printJson({ addresses });
    else await show(addresses, values.lan === true);
    await untilAsked(listening);
  },
};

function pageIn(folder: string | undefined): string {
  if (folder !== undefined) {
    if (existsSync(join(folder, 'index.html'))) return folder;
    throw new Error(`There is no page in ${folder}.`);
  }
  const found = PAGES.map((path) => fileURLToPath(new URL(path, import.meta.url))).find((path) =>
    existsSync(`${path}index.html`),
  );
  if (found) return found;
  throw new Error(
    'There is no page here. Build it with "npm run build" in apps/bedside, or name its folder with --page.',
  );
}

function portFrom(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`--port is a whole number from 0 to 65535, not "${text}".`);
}

async function started(listening: () => Promise<Listening>): Promise<Listening> {
  try {
    return await listening();
  } catch (error) {
    const { code, port, address } = error as NodeJS.ErrnoException & {
      port?: number;
      address?: string;
    };
    if (code === 'EADDRINUSE')
      throw new Error(`Something listens at port ${port} already; try --port 0.`);
    if (code === 'EACCES')
      throw new Error(`This user may not listen at port ${port}; try a higher one.`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new Error(`${address ?? 'That address'} is no address of this machine.`);
    }
    throw error;
  }
}

/** As somebody types them, the nearest first. */
function addressesOf(host: string, port: number): string[] {
  if (host !== EVERYWHERE && host !== '::')
    return [`http://${host.includes(':') ? `[${host}]` : host}:${port}/`];
  const others = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}/`);
  return [`http://${HERE}:${port}/`, ...others];
}

async function show(addresses: readonly string[], isLan: boolean): Promise<void> {
  const [here, there] = addresses;
  print(`The page by the bed: ${here}\n`);
  if (!isLan) return;
  if (there === undefined) {
    tell('This machine is in no network, so no phone can reach it.');
    return;
  }
  const { renderUnicodeCompact } = await import('uqr');
  print(
    `On a phone in the same network: ${there}\n\n${renderUnicodeCompact(there, { border: 2 })}\n`,
  );
}

async function untilAsked({ close }: Listening): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, resolve);
  });
  await close();
}
