import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fliteVoice } from '../packages/audio/dist/engines.js';
import { buildPack, linesOf, memoryClips, renderRoutine } from '../packages/audio/dist/index.js';
import { enUS } from '../packages/core/dist/index.js';
import { CHROMIUM, openChromium } from './chromium.js';

/** A routine joined where the person is: in a page and in a worker, from a voice pack on a server of files. */
const ROUTINE = 'ten-breaths';
const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Joins in a worker or in the page itself; both have nothing of Node. */
const JOINING = `
  import { clipsOf, inOnePiece, joinTimeline, packFromUrl, timelineForNobody } from '../packages/audio/dist/join.js';
  import { enUS } from '../packages/core/dist/index.js';
  export async function joined(url, routine) {
    const pack = await packFromUrl(url);
    const background = await pack.background();
    const clips = clipsOf(pack, { locale: enUS });
    const timeline = timelineForNobody({ routine });
    const { durationMs, chapters, webVtt, ...file } = joinTimeline(timeline, clips, background, { locale: enUS });
    const mp3 = await inOnePiece(file);
    return { mp3, durationMs, chapters: chapters.length, captions: webVtt.split('-->').length - 1 };
  }`;
const WORKER = `${JOINING}
  onmessage = async ({ data }) => {
    try { postMessage(await joined(data.url, data.routine)); }
    catch (error) { postMessage({ refused: String(error) }); }
  };`;
const IN_PAGE = `${JOINING}
  const hex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  async function told({ mp3, refused, ...others }) {
    if (refused) return { refused };
    const sum = hex(await crypto.subtle.digest('SHA-256', mp3));
    const sound = await new OfflineAudioContext(1, 24000, 24000).decodeAudioData(mp3.buffer);
    return { ...others, sum, heardMs: sound.duration * 1000 };
  }
  const inWorker = (url, routine) => new Promise((resolve, reject) => {
    const worker = new Worker('/worker.js', { type: 'module' });
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = (error) => reject(new Error(error.message));
    worker.postMessage({ url, routine });
  });
  globalThis.join = {
    'a page': async (url, routine) => told(await joined(url, routine)),
    'a worker': async (url, routine) => told(await inWorker(url, routine)),
  };`;

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: HERE, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

interface Joined {
  readonly durationMs: number;
  readonly heardMs: number;
  readonly chapters: number;
  readonly captions: number;
  readonly sum: string;
}

const voice = fliteVoice();
const clips = memoryClips();
const folder = mkdtempSync(join(tmpdir(), 'supine-pack-'));
let rendered: Awaited<ReturnType<typeof renderRoutine>>;
let server: Server;
let browser: Browser;
let page: Page;
let origin: string;

beforeAll(async () => {
  if (CHROMIUM === null) return;
  rendered = await renderRoutine({ routine: ROUTINE }, { voice, clips, locale: enUS });
  const lines = linesOf({ routine: ROUTINE, oneWay: true }, enUS, { stop: 'file' });
  await buildPack({
    voice,
    clips,
    folder,
    lines: { shards: new Map([['core', [...new Set(lines)]]]), phrases: [], missing: [] },
    locale: enUS.code,
    name: 'rms',
    licence: 'BSD-like',
    madeOn: '2026-11-30',
  });
  const scripts = { '/page.js': await bundled(IN_PAGE), '/worker.js': await bundled(WORKER) };
  server = createServer((asked, response) => {
    const url = asked.url ?? '';
    if (url === '/') {
      const html =
        '<!doctype html><title>Join</title><script type="module" src="/page.js"></script>';
      return response.writeHead(200, { 'Content-Type': 'text/html' }).end(html);
    }
    const script = scripts[url as keyof typeof scripts];
    if (script) return response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
    const [, name] = /^\/pack\/([\w.]+)$/.exec(url) ?? [];
    if (name === undefined) return response.writeHead(404).end();
    return response.writeHead(200).end(readFileSync(join(folder, name)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await openChromium();
  page = await browser.newPage();
  await page.goto(`${origin}/`);
  await page.waitForFunction('globalThis.join');
});

afterAll(async () => {
  await browser?.close();
  await voice.close();
  server?.closeAllConnections();
  server?.close();
  rmSync(folder, { recursive: true });
});

describe.skipIf(CHROMIUM === null).each(['a page', 'a worker'])(
  'a routine that %s joins from a voice pack (needs a Chromium: SUPINE_CHROMIUM names one)',
  (where) => {
    const asked = (url: string, routine: string): Promise<Joined & { refused?: string }> =>
      page.evaluate(
        `join[${JSON.stringify(where)}](${JSON.stringify(url)}, ${JSON.stringify(routine)})`,
      );

    it('is byte for byte what Node renders, and Chromium decodes all of it', async () => {
      const joined = await asked(`${origin}/pack`, ROUTINE);
      expect(joined.sum).toBe(createHash('sha256').update(rendered.mp3).digest('hex'));
      expect(joined.durationMs).toBe(rendered.durationMs);
      expect(joined.chapters).toBe(rendered.chapters.length);
      expect(joined.captions).toBe(rendered.webVtt.split('-->').length - 1);
      expect(Math.abs(joined.heardMs - rendered.durationMs)).toBeLessThanOrEqual(24);
    });
  },
);
