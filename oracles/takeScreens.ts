import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PICTURES, SCREENS } from './aplExamples.js';
import { show, VIEWPORTS } from './aplViewhost.js';
import { openChromium } from './chromium.js';

/**
 * Takes the pictures of `docs/screens` anew. From `apps/alexa-skill`:
 * `npx tsx ../../oracles/takeScreens.ts`
 */
const folder = fileURLToPath(new URL('../docs/screens/', import.meta.url));
/** A second and a half into what is shown. */
const SETTLED_MS = 1500;

mkdirSync(folder, { recursive: true });
const browser = await openChromium();
for (const { device, name } of PICTURES) {
  const [viewport, directive] = [VIEWPORTS[device], SCREENS[name]];
  if (!viewport || !directive) throw new Error(`There is no ${device} or no ${name}.`);
  const shown = await show(browser, directive, viewport);
  await shown.pass(SETTLED_MS);
  await shown.page.screenshot({ path: `${folder}${device}-${name}.png` });
  if (shown.complaints.length > 0) throw new Error(`${device} ${name}: ${shown.complaints[0]}`);
  await shown.close();
}
await browser.close();
