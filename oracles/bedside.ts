import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { folderOf, jsonServer, listen } from '../packages/host/src/index.js';

/** The built page by the bed, with a voice beside it, as a browser of a phone opens it. */
export const DIST = fileURLToPath(new URL('../apps/bedside/dist/', import.meta.url));
export const HAS_VOICE = existsSync(`${DIST}voice/pack.json`);

/** Phones and a tablet, upright and on their side. */
export const VIEWPORTS = {
  phone: { width: 390, height: 844 },
  small: { width: 320, height: 568 },
  lying: { width: 844, height: 390 },
  tablet: { width: 820, height: 1180 },
} as const;

/** Serves the page as `supine serve` does, and tells which paths were asked for. */
export async function servePage() {
  const asked: string[] = [];
  const folder = folderOf(DIST);
  const server = jsonServer({
    name: 'page',
    routes: new Map(),
    folders: new Map([
      [
        '/',
        async (request, response) => {
          asked.push(request.url ?? '');
          await folder(request, response);
        },
      ],
    ]),
  });
  const { port, close } = await listen(server, { host: '127.0.0.1', port: 0 });
  return { url: `http://127.0.0.1:${port}/`, asked, close };
}

/** A phone that has the page open. */
export interface Phone {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser complained of, a violation of the page's own rule among it. */
  readonly complaints: string[];
}

/** Opens the page on a phone. */
export async function openPhone(
  browser: Browser,
  url: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Phone> {
  const context = await browser.newContext({
    viewport: VIEWPORTS.phone,
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: 'en-US',
    colorScheme: 'dark',
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url);
  await page.waitForSelector('html[data-ready]');
  return { page, context, complaints };
}

/** Somebody who has answered the questions before. */
export const SCREENED = {
  v: 1,
  askedByDay: true,
  introHeardOn: new Date().toISOString().slice(0, 10),
};

/** Lets the page remember something, and opens it again. */
export async function remember(page: Page, memory: object): Promise<void> {
  await page.evaluate(async (kept) => {
    const supine = (window as unknown as { supine: { bring(memory: object): Promise<void> } })
      .supine;
    await supine.bring(kept);
  }, memory);
  await page.reload();
  await page.waitForSelector('html[data-ready]');
}
