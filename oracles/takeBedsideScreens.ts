import { fileURLToPath } from 'node:url';
import { openPhone, remember, SCREENED, servePage, VIEWPORTS } from './bedside.js';
import { openChromium } from './chromium.js';

/**
 * Takes the pictures of the page by the bed anew, from what is built. From `apps/alexa-skill`, which has tsx:
 * `npx tsx ../../oracles/takeBedsideScreens.ts`
 */
const folder = fileURLToPath(new URL('../docs/screens/', import.meta.url));
const { url, close } = await servePage();
const browser = await openChromium();
for (const [name, viewport] of Object.entries(VIEWPORTS)) {
  const { page, context } = await openPhone(browser, `${url}?test`, {
    viewport,
    deviceScaleFactor: 1,
  });
  const shot = (screen: string) =>
    page.screenshot({ path: `${folder}bedside-${name}-${screen}.png` });
  await shot('home');
  if (name === 'phone') {
    for (const place of ['choose', 'card=remedies/heat']) {
      await page.goto(`${url}?test#${place}`);
      await page.waitForTimeout(400);
      await shot(place.split('=')[0] ?? '');
    }
    await page.goto(`${url}?test#`);
    await page.waitForSelector('[data-supine=start]');
    await page.tap('[data-supine=start]');
    await page.waitForSelector('[data-answer=no]');
    await shot('question');
  }
  await remember(page, SCREENED);
  await page.tap('[data-supine=start]');
  await page.waitForSelector('[data-supine=next]');
  for (let step = 0; step < 5; step += 1) await page.tap('[data-supine=next]');
  await page.waitForTimeout(3_000);
  await shot('step');
  await context.close();
}
await browser.close();
await close();
