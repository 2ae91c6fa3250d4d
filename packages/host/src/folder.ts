import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Listener } from './jsonServer.js';
import { Refusal } from './refusal.js';

/** What a folder of files is served with. */
export interface FolderOptions {
  /** Sent with every file. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Before the names of its files in a path, such as `/voice`. */
  readonly under?: string | undefined;
  /** Which paths never change, so that nobody asks for them twice: those with an edition in their name. */
  readonly unchanging?: RegExp | undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};
const COMPRESSED = new Set(['.css', '.html', '.js', '.json', '.svg', '.webmanifest']);
const RANGE = /^bytes=(?:(\d+)-(\d*)|-(\d+))$/;
/** Good enough, in a tenth of the time of the best. */
const QUALITY = 6;

interface Served {
  readonly path: string;
  readonly size: number;
  readonly type: string;
  readonly tag: string;
  compressed: Buffer | null;
}

/**
 * Serves the files that are in a folder now, and nothing else: a path is looked up among their names and never joined to one,
 * so none leads out.
 *
 * @param folder its path
 * @param options what is sent with them
 * @returns what answers GET and HEAD, whole or by one range, with compression where the client takes it
 * @throws Error where there is no such folder
 * @example jsonServer({ name: 'page', routes: new Map(), folders: new Map([['/', folderOf('dist')]]) }).listen(4747)
 */
export function folderOf(
  folder: string,
  { headers = {}, under = '', unchanging }: FolderOptions = {},
): Listener {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const files = filesIn(folder, under);

  return async (request, response) => {
    const file = files.get(pathOf(request));
    if (!file) throw new Refusal(404, 'There is nothing at this path.');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      throw new Refusal(405, 'Only GET and HEAD are answered here.', { Allow: 'GET, HEAD' });
    }
    const isKept = unchanging?.test(pathOf(request)) ?? false;
    const all = {
      ...headers,
      'Content-Type': file.type,
      'Cache-Control': isKept ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: file.tag,
      Vary: 'Accept-Encoding',
      'X-Content-Type-Options': 'nosniff',
    };
    if (request.headers['if-none-match'] === file.tag)
      return void response.writeHead(304, all).end();
    await send(file, request, response, all);
  };
}

function filesIn(folder: string, under: string): ReadonlyMap<string, Served> {
  const files = new Map<string, Served>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = `${under}/${relative(folder, path).split(sep).join('/')}`;
    const { size, mtimeMs } = statSync(path);
    const hash = createHash('sha256').update(`${name} ${size} ${mtimeMs}`).digest('hex');
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    files.set(name, { path, size, type, tag: `"${hash.slice(0, 16)}"`, compressed: null });
  }
  const page = files.get(`${under}/index.html`);
  if (page) files.set(`${under}/`, page);
  return files;
}

function pathOf({ url = '/' }: IncomingMessage): string {
  try {
    return decodeURIComponent(url.split('?', 1)[0] ?? '/');
  } catch {
    return '';
  }
}

async function send(
  file: Served,
  request: IncomingMessage,
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const { range, 'accept-encoding': accepts = '' } = request.headers;
  const isHead = request.method === 'HEAD';
  const asked = range === undefined ? null : RANGE.exec(range);
  if (asked) {
    const part = partOf(asked, file.size);
    if (!part) {
      response.writeHead(416, { ...headers, 'Content-Range': `bytes */${file.size}` }).end();
      return;
    }
    const { from, to } = part;
    response.writeHead(206, {
      ...headers,
      'Accept-Ranges': 'bytes',
      'Content-Range': `bytes ${from}-${to}/${file.size}`,
      'Content-Length': to - from + 1,
    });
    if (isHead) return void response.end();
    return pipeline(createReadStream(file.path, { start: from, end: to }), response);
  }
  if (COMPRESSED.has(extname(file.path)) && /\bbr\b/.test(String(accepts))) {
    file.compressed ??= brotliCompressSync(readFileSync(file.path), {
      params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY },
    });
    const { compressed } = file;
    response.writeHead(200, {
      ...headers,
      'Content-Encoding': 'br',
      'Content-Length': compressed.length,
    });
    response.end(isHead ? undefined : compressed);
    return;
  }
  response.writeHead(200, { ...headers, 'Accept-Ranges': 'bytes', 'Content-Length': file.size });
  if (isHead) return void response.end();
  return pipeline(createReadStream(file.path), response);
}

function partOf([, first, last, ending]: RegExpExecArray, size: number) {
  const from = ending === undefined ? Number(first) : Math.max(0, size - Number(ending));
  const to = ending === undefined && last ? Math.min(size - 1, Number(last)) : size - 1;
  return from <= to && from < size ? { from, to } : null;
}
