import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIST, HAS_VOICE, openPhone, remember, SCREENED, servePage, VIEWPORTS } from './bedside.js';
import { CHROMIUM, openChromium } from './chromium.js';

/** The page by the bed as it is built, with its voice, in a browser the size of a phone. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What plays, by the element itself. */
const SOUND = '[data-supine=routine]';
const PATIENCE_MS = 40_000;

type Served = Awaited<ReturnType<typeof servePage>>;
let browser: Browser;
let served: Served;

const secondsOf = (page: Page) =>
  page.$eval(SOUND, (audio) => (audio as HTMLAudioElement).currentTime);
const isPaused = (page: Page) => page.$eval(SOUND, (audio) => (audio as HTMLAudioElement).paused);
const textOf = (page: Page, mark: string) => page.textContent(`[data-supine=${mark}]`);
/** What is heard now, as the page knows it. */
const stateOf = (page: Page) =>
  page.evaluate(() => {
    const { night } = (window as never as { supine: { night: never } }).supine as never as {
      night: {
        sounding: string;
        status: string;
        refused: string | null;
        isInterlude: boolean;
        scene: { placeMs: number; segment: { id: string } } | null;
      };
    };
    const { sounding, status, refused, isInterlude, scene } = night;
    return {
      sounding,
      status,
      refused,
      isInterlude,
      placeMs: scene?.placeMs ?? 0,
      id: scene?.segment.id ?? '',
    };
  });
/** Looked at from outside: the page's own rule lets nobody put a function into it that waits. */
async function eventually(
  page: Page,
  isSo: (state: Awaited<ReturnType<typeof stateOf>>, text: string) => boolean,
) {
  const untilMs = Date.now() + PATIENCE_MS;
  for (;;) {
    const [state, text] = [await stateOf(page), (await page.textContent('main')) ?? ''];
    if (isSo(state, text)) return;
    if (Date.now() > untilMs)
      throw new Error(`Still ${JSON.stringify(state)} with ${text.slice(0, 200)}`);
    await page.waitForTimeout(40);
  }
}
const until = (page: Page, sounding: string) =>
  eventually(page, (state) => state.sounding === sounding);

/** A phone whose owner has answered the questions before, with the evening begun. */
async function evening(options: Parameters<typeof openPhone>[2] = {}) {
  const phone = await openPhone(browser, `${served.url}?test`, options);
  await remember(phone.page, SCREENED);
  await phone.page.tap('[data-supine=start]');
  await until(phone.page, 'routine');
  return phone;
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = window as never as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations;
  });
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

describe.skipIf(CHROMIUM === null || !HAS_VOICE)('the page by the bed, in Chromium', () => {
  beforeAll(async () => {
    browser = await openChromium();
    served = await servePage();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  it('begins in the tap, with the danger first, and nothing but breathing until all is answered', async () => {
    const { page, context, complaints } = await openPhone(browser, `${served.url}?test`);
    await page.tap('[data-supine=start]');
    await until(page, 'answer');
    expect(await textOf(page, 'question')).toContain('New numbness between the legs');
    const from = await secondsOf(page);
    await page.waitForTimeout(1_500);
    expect(await secondsOf(page)).toBeGreaterThan(from + 1);
    for (const _ of ['nerves', 'today']) {
      await page.tap('[data-answer=no]');
      await until(page, 'answer');
    }
    await until(page, 'routine');
    expect(await stateOf(page)).toMatchObject({ isInterlude: true, refused: null });
    await page.tap('[data-answer=no]');
    await eventually(page, ({ isInterlude }) => !isInterlude);
    await until(page, 'routine');
    expect((await stateOf(page)).id).toBe('intro');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('plays a whole evening, and the conversation is where the sound is, however fast', async () => {
    const { page, context, complaints } = await evening();
    await page.$eval(SOUND, (audio) => {
      (audio as HTMLAudioElement).playbackRate = 16;
    });
    const wrong: string[] = [];
    for (let look = 0; look < 30; look += 1) {
      await page.waitForTimeout(700);
      const [{ sounding, placeMs }, seconds] = [await stateOf(page), await secondsOf(page)];
      // A look takes a moment, in which sixteen times as much is heard.
      if (sounding === 'routine' && Math.abs(seconds * 1000 - 984 - placeMs) > 6_000) {
        wrong.push(`${placeMs} at ${seconds}`);
      }
      if (sounding !== 'routine' && sounding !== 'way') break;
    }
    await eventually(page, ({ status }) => status === 'ended');
    expect(wrong).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('hears what is typed, answers by voice, and goes on', async () => {
    const { page, context } = await evening();
    const before = await stateOf(page);
    await page.fill('[data-supine=say]', 'does heat help');
    await page.press('[data-supine=say]', 'Enter');
    await until(page, 'answer');
    expect(await textOf(page, 'answer')).toContain('Gentle heat may ease a sore back');
    await until(page, 'routine');
    expect((await stateOf(page)).placeMs - before.placeMs).toBeLessThan(12_000);
    await page.fill('[data-supine=say]', 'I have chest pain');
    await page.press('[data-supine=say]', 'Enter');
    await until(page, 'answer');
    expect((await stateOf(page)).status).not.toBe('playing');
    await context.close();
  });

  it('stops at the button for pain and asks, with the sound going on', async () => {
    const { page, context } = await evening();
    for (let step = 0; step < 4; step += 1) await page.tap('[data-supine=next]');
    await page.waitForTimeout(500);
    await page.tap('[data-supine=pain]');
    await until(page, 'answer');
    expect(await textOf(page, 'question')).toContain('Is it sharp');
    expect(await isPaused(page)).toBe(false);
    await page.tap('[data-answer=stretch]');
    await eventually(page, (_, text) => text.includes('half as far'));
    await page.tap('[data-answer=yes]');
    await until(page, 'routine');
    await context.close();
  });

  it('starts without a network, once it has been open', async () => {
    const { page, context } = await openPhone(browser, `${served.url}?test`);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await remember(page, SCREENED);
    // What tonight needs is fetched while the page is looked at.
    await page.evaluate(() => (window as never as { supine: { kept: Promise<void> } }).supine.kept);
    await context.setOffline(true);
    await page.reload();
    await page.waitForSelector('html[data-ready]');
    await page.tap('[data-supine=start]');
    await until(page, 'routine');
    await page.tap('[data-supine=pain]');
    await until(page, 'answer');
    expect((await stateOf(page)).refused).toBe(null);
    await page.fill('[data-supine=say]', 'it is sharp');
    await page.press('[data-supine=say]', 'Enter');
    await eventually(page, (_, text) => /leave|without/i.test(text));
    await context.close();
  });

  it('is not late when it is hidden, frozen and starved: what was heard meanwhile counts', async () => {
    const { page, context } = await evening();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    await devtools.send('Page.setWebLifecycleState', { state: 'active' });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await page.waitForTimeout(700);
    const [{ placeMs, status }, seconds] = [await stateOf(page), await secondsOf(page)];
    expect(status).toBe('playing');
    expect(Math.abs(seconds * 1000 - 984 - placeMs)).toBeLessThan(700);
    await context.close();
  });

  it('goes on after a reload in the middle, by one tap', async () => {
    const { page, context } = await evening();
    for (let step = 0; step < 3; step += 1) await page.tap('[data-supine=next]');
    await page.waitForTimeout(1_000);
    const before = await stateOf(page);
    await page.reload();
    await page.waitForSelector('html[data-ready]');
    expect((await stateOf(page)).status).toBe('paused');
    await page.tap('[data-supine=pause]');
    await until(page, 'routine');
    expect((await stateOf(page)).id).toBe(before.id);
    await context.close();
  });

  it('a sound that another takes is a pause, and says where it is when it comes back', async () => {
    const { page, context } = await evening();
    await page.waitForTimeout(500);
    await page.$eval(SOUND, (audio) => (audio as HTMLAudioElement).pause());
    await until(page, 'taken');
    await page.waitForTimeout(2_600);
    await page.tap('[data-supine=pause]');
    await until(page, 'answer');
    expect(await page.textContent('main')).toContain('from its start');
    await until(page, 'routine');
    await context.close();
  });

  it('is whole for whoever hears it: no violation on any screen, at any size', async () => {
    const wrong: string[] = [];
    for (const [name, viewport] of Object.entries(VIEWPORTS)) {
      const { page, context } = await openPhone(browser, `${served.url}?test`, { viewport });
      const look = async (screen: string) => {
        wrong.push(...(await violations(page)).map((one) => `${name} ${screen} ${one}`));
        const { wide, width } = await page.evaluate(() => ({
          wide: Math.max(
            ...[...document.querySelectorAll('main *')].map(
              (one) => one.getBoundingClientRect().right,
            ),
          ),
          width: innerWidth,
        }));
        if (wide > width + 1) wrong.push(`${name} ${screen} is ${wide - width} too wide`);
      };
      await look('home');
      for (const place of ['choose', 'ask', 'kept', 'card=remedies/heat']) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, place);
        await page.waitForTimeout(150);
        await look(place);
      }
      await page.evaluate(() => {
        location.hash = '';
      });
      await page.waitForSelector('[data-supine=start]');
      await page.tap('[data-supine=start]');
      await page.waitForSelector('[data-answer=no]');
      await look('question');
      await remember(page, SCREENED);
      await page.tap('[data-supine=start]');
      await until(page, 'routine');
      await look('playing');
      await context.close();
    }
    expect(wrong).toEqual([]);
  });

  it('can be used by keys alone, and every button has a name', async () => {
    const { page, context } = await openPhone(browser, `${served.url}?test`);
    await remember(page, SCREENED);
    const reached: string[] = [];
    for (let key = 0; key < 12; key += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(
        () => (document.activeElement as HTMLElement | null)?.dataset['supine'] ?? '',
      );
      reached.push(name);
      if (name === 'start') await page.keyboard.press('Enter');
      if (name === 'pause') break;
    }
    expect(reached).toContain('start');
    await until(page, 'routine');
    while (
      (await page.evaluate(() => (document.activeElement as HTMLElement).dataset['supine'])) !==
      'pain'
    ) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Space');
    await until(page, 'answer');
    const nameless = await page.$$eval('button, a, input', (all) =>
      all
        .filter(
          (one) =>
            !(
              one.getAttribute('aria-label') ||
              one.textContent?.trim() ||
              one.closest('label') ||
              (one as HTMLInputElement).labels?.length
            ),
        )
        .map((one) => one.outerHTML),
    );
    expect(nameless).toEqual([]);
    await context.close();
  });

  it('asks nobody but its own host, and not for more than an evening needs', async () => {
    const { page, context } = await openPhone(browser, `${served.url}?test`, {
      serviceWorkers: 'block',
    });
    await context.close();
    const again = await browser.newContext({
      serviceWorkers: 'block',
      viewport: VIEWPORTS.phone,
      hasTouch: true,
    });
    const fresh = await again.newPage();
    const foreign: string[] = [];
    let bytes = 0;
    const devtools = await again.newCDPSession(fresh);
    await devtools.send('Network.enable');
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    fresh.on('request', (request) => {
      if (!/^(?:blob:|data:)/.test(request.url()) && !request.url().startsWith(served.url))
        foreign.push(request.url());
    });
    await fresh.goto(`${served.url}?test`);
    await fresh.waitForSelector('html[data-ready]');
    await fresh.tap('[data-supine=start]');
    await until(fresh, 'answer');
    expect(foreign).toEqual([]);
    // What a worker fetches is not in this sum: it is held by the server below.
    expect(bytes).toBeLessThan(400_000);
    void page;
    await again.close();
  });

  it('is a shell of a quarter of a megabyte, compressed, without the ear', () => {
    const assets = `${DIST}assets/`;
    const sizes = readdirSync(assets)
      .filter((file) => /\.(?:js|css)$/.test(file))
      .map((file) => [file, brotliCompressSync(readFileSync(`${assets}${file}`)).length] as const);
    const ear = sizes.filter(([file, size]) => file.startsWith('recognise') && size > 100_000);
    const shell =
      sizes.reduce((sum, [, size]) => sum + size, 0) - ear.reduce((sum, [, size]) => sum + size, 0);
    expect(ear.length).toBe(1);
    expect(shell).toBeLessThan(230_000);
  });
});
