import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEEP, partOf } from '../depth.js';
import { fliteVoice } from '../packages/audio/dist/engines.js';
import { audioHandler, signPlan, toNode } from '../packages/audio/dist/http.js';
import { memoryClips, renderRoutine } from '../packages/audio/dist/index.js';
import {
  buildRoutine,
  compileTimeline,
  enUS,
  renderAudioPlan,
} from '../packages/core/dist/index.js';
import { CHROMIUM, openChromium } from './chromium.js';

/** A routine as a browser plays it: rendered and served by the package, fetched and decoded by Chromium. */
const request = { routine: 'evening-wind-down', ...(DEEP ? {} : { minutes: 6 }) } as const;
const SECRET = 'a secret of tests, known to everybody';
const TODAY_MS = Date.parse('2026-11-21T22:00:00Z');
const FRAME_MS = 24;
/** How far from where somebody jumps to they may land. */
const LANDING_MS = 30;
/** A player takes a moment to start, which looks like landing early; the best try tells where it lands. */
const TRIES = 6;

const voice = fliteVoice();
const clips = memoryClips();
const render = () => renderRoutine(request, { voice, locale: enUS, clips });
const plan = { request, voice: voice.id, paceTimes: 1.2, whisper: false, until: '2026-12-31' };
const mp3Path = `/audio/${signPlan(plan, SECRET)}.mp3`;

interface Landing {
  readonly landedMs: number | null;
  readonly lostMs: number | null;
  readonly toldSeconds: number;
}

/** What `audioPage.js` offers; it says what each is for. */
interface Ear {
  decode(url: string): Promise<{ seconds: number; channels: number }>;
  load(url: string, from: string): Promise<number>;
  landing(seconds: number, jumpSeconds: number): Promise<Landing>;
  playToEnd(seconds: number): Promise<{ ended: boolean; atSeconds: number; error: unknown }>;
  distancesMs(startsMs: readonly number[], lengthMs: number): (number | null)[];
  soundAfterMs(ms: number): number;
}

const PAGE =
  '<!doctype html><title>A routine</title><link rel="icon" href="data:,"><script type="module" src="/audioPage.js"></script>';
const pages: Readonly<Record<string, () => readonly [kind: string, body: string | Buffer]>> = {
  '/': () => ['text/html', PAGE],
  '/audioPage.js': () => ['text/javascript', ownFile('audioPage.js')],
  '/audioRecorder.js': () => ['text/javascript', ownFile('audioRecorder.js')],
};
const ownFile = (name: string) => readFileSync(new URL(name, import.meta.url));

let rendered: Awaited<ReturnType<typeof render>>;
let server: Server;
let browser: Browser;
let page: Page;
const complaints: string[] = [];
const answers: { readonly range: string; readonly status: number }[] = [];

beforeAll(async () => {
  if (CHROMIUM === null) return;
  rendered = await render();
  const serveAudio = toNode(
    audioHandler({ secrets: [SECRET], render, now: () => TODAY_MS, onFailure: console.error }),
  );
  server = createServer(async (asked, response) => {
    const own = pages[asked.url ?? ''];
    if (own) {
      const [kind, body] = own();
      response.writeHead(200, { 'Content-Type': kind }).end(body);
      return;
    }
    await serveAudio(asked, response);
    answers.push({ range: asked.headers.range ?? '', status: response.statusCode });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  browser = await openChromium();
  page = await browser.newPage();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction('globalThis.ear');
  expect(await ear('decode', mp3Path)).toMatchObject({ channels: 1 });
});

afterAll(async () => {
  await browser?.close();
  await voice.close();
  server?.closeAllConnections();
  server?.close();
});

/** Asks the page, in words of its own. */
function ear<Name extends keyof Ear>(
  name: Name,
  ...words: Parameters<Ear[Name]>
): Promise<Awaited<ReturnType<Ear[Name]>>> {
  return page.evaluate(`ear.${name}(...${JSON.stringify(words)})`);
}

/** How near to a place somebody lands who jumps there, or to another place. */
async function landing(seconds: number, jumpSeconds: number = seconds): Promise<Landing> {
  const offMs = ({ landedMs }: Landing) =>
    Math.abs((landedMs ?? Infinity) - (jumpSeconds - seconds) * 1000);
  let best: Landing | null = null;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const landed = await ear('landing', seconds, jumpSeconds).catch(() => null);
    if (landed && (best === null || offMs(landed) < offMs(best))) best = landed;
    if (best && offMs(best) <= LANDING_MS) break;
  }
  if (best === null) throw new Error(`Nothing was heard at ${seconds} s.`);
  return best;
}

describe.skipIf(CHROMIUM === null)(
  'a routine (needs a Chromium: SUPINE_CHROMIUM names one)',
  () => {
    describe.each(['a server', 'a blob'])('that Chromium plays from %s', (from) => {
      let durationSeconds: number;
      beforeAll(async () => {
        durationSeconds = await ear('load', mp3Path, from);
      });

      it('is as long as its map, within a frame', () => {
        expect(Math.abs(durationSeconds * 1000 - rendered.durationMs)).toBeLessThanOrEqual(
          FRAME_MS,
        );
      });

      it('lands within 30 ms of every chapter, and loses nothing of its first word', async () => {
        expect(rendered.chapters.length).toBeGreaterThan(4);
        // Last to first, so that no jump is to what follows anyway.
        for (const { title, startMs } of partOf(rendered.chapters, 4).toReversed()) {
          const { landedMs, lostMs, toldSeconds } = await landing(startMs / 1000);
          expect(Math.abs(landedMs ?? Infinity), `${title}: ${landedMs} ms`).toBeLessThanOrEqual(
            LANDING_MS,
          );
          expect([title, lostMs]).toEqual([title, 0]);
          expect(toldSeconds).toBeCloseTo(startMs / 1000, 3);
        }
      });

      it('plays to its end and says so', async () => {
        const { ended, atSeconds, error } = await ear(
          'playToEnd',
          rendered.durationMs / 1000 - 0.6,
        );
        expect([ended, error]).toEqual([true, null]);
        expect(Math.abs(atSeconds - durationSeconds)).toBeLessThan(0.001);
      });
    });

    describe('how a landing is measured', () => {
      beforeAll(() => ear('load', mp3Path, 'a server'));

      it.each([-100, 100])('tells somebody who lands %i ms away', async (awayMs) => {
        const startSeconds = (rendered.chapters[4]?.startMs ?? 0) / 1000;
        const { landedMs, lostMs } = await landing(startSeconds, startSeconds + awayMs / 1000);
        expect(Math.abs((landedMs ?? Infinity) - awayMs)).toBeLessThanOrEqual(LANDING_MS);
        expect((lostMs ?? 0) > 0).toBe(awayMs > 0);
      });
    });

    describe('as Chromium decodes it', () => {
      const timeline = compileTimeline(buildRoutine({ ...request, oneWay: true }));
      /** Those that have not begun to fade: one quieter than the first is another sound. */
      const toneStartsMs = () =>
        renderAudioPlan(timeline, enUS, { stop: 'file' }).segments.flatMap(({ sounds }, index) =>
          sounds[0]?.type === 'tone' && sounds[0].fadeStep === 0
            ? [rendered.segments[index]?.startMs ?? 0]
            : [],
        );

      it('has all its tones where the map has them, within a frame', async () => {
        const [first = 0, ...others] = toneStartsMs();
        expect(others.length).toBeGreaterThan(1);
        expect(await ear('soundAfterMs', first - 2 * FRAME_MS)).toBeGreaterThan(FRAME_MS);
        expect(await ear('soundAfterMs', first - 2 * FRAME_MS)).toBeLessThan(3 * FRAME_MS);
        const distances = await ear('distancesMs', [first, ...others], 300);
        for (const beyondMs of distances)
          expect(Math.abs(beyondMs ?? Infinity)).toBeLessThanOrEqual(FRAME_MS);
      });

      it('is fetched in ranges, with nothing on the console', () => {
        expect(answers.filter(({ range }) => range !== '').length).toBeGreaterThan(0);
        for (const { range, status } of answers) expect(status).toBe(range === '' ? 200 : 206);
        expect(complaints).toEqual([]);
      });
    });
  },
);
