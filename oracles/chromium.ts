import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const PROGRAM = '/usr/bin/chromium';

/** Starts Debian's Chromium without a window: it asks nobody on the network for anything, and pages may play sound. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: PROGRAM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--autoplay-policy=no-user-gesture-required',
    ],
  });
}
