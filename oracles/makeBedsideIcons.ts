import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openChromium } from './chromium.js';

/**
 * Writes the pictures of the bedside page's icon anew, from `icon.svg`. From `apps/alexa-skill`, which has tsx:
 * `npx tsx ../../oracles/makeBedsideIcons.ts`
 */
const folder = fileURLToPath(new URL('../apps/bedside/public/icons/', import.meta.url));
const drawing = readFileSync(`${folder}icon.svg`, 'utf8');
/** Where a phone cuts a circle or a drop out of it, all that matters stays within four fifths. */
const PICTURES = [
  { name: 'icon-180', size: 180, share: 1 },
  { name: 'icon-192', size: 192, share: 1 },
  { name: 'icon-512', size: 512, share: 1 },
  { name: 'icon-maskable-512', size: 512, share: 0.8 },
] as const;

const browser = await openChromium();
for (const { name, size, share } of PICTURES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const side = Math.round(size * share);
  await page.setContent(
    `<style>body{margin:0;display:grid;place-items:center;height:100vh;background:#0a0705}svg{width:${side}px;height:${side}px;display:block}</style>${drawing}`,
  );
  writeFileSync(`${folder}${name}.png`, await page.screenshot());
  await page.close();
}
await browser.close();
