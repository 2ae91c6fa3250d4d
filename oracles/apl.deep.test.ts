import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aplProfile } from '../apps/alexa-skill/src/apl/aplProfile.js';
import { spokenSeconds } from '../packages/core/src/entries/speech.js';
import { enUS } from '../packages/core/src/index.js';
import { shortSegments, shortStretch } from './aplExamples.js';
import { sentBy, small, touch } from './aplFinger.js';
import { show } from './aplViewhost.js';
import { CHROMIUM, openChromium } from './chromium.js';

/** A stretch as it is played by Amazon's engine, second by second. */
describe.skipIf(CHROMIUM === null)(
  'the engine (needs a Chromium: SUPINE_CHROMIUM names one)',
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openChromium();
    });
    afterAll(() => browser.close());

    it('plays no further once something was touched', async () => {
      const shown = await show(browser, shortStretch, small);
      await touch(shown, 'That hurts');
      // No two words of this stretch are further apart.
      await shown.pass(6000);
      const happened = await shown.happened();
      const said = happened.findIndex(({ arguments: [what] }) => what === 'say');
      expect(happened.slice(said).map(({ what }) => what)).not.toContain('speaks');
      await shown.close();
    });

    it('holds for exactly the seconds, whatever the voice, and reports every step in order', async () => {
      // The cue before the second step would run into it; the spoken part lasts as long as its words need.
      const shown = await show(browser, shortStretch, small, speechMs);
      const isOver = async () => sentBy(await shown.happened()).some(([what]) => what === 'over');
      for (let second = 0; second < 40 && !(await isOver()); second += 1) await shown.pass(1000);
      const happened = await shown.happened();
      expect(sentBy(happened)).toEqual([
        ['reached', 'pelvic-tilt.hold-3'],
        ['reached', 'knee-rolls.left.release-1'],
        ['over', 'knee-rolls.right.release-2'],
      ]);
      const onsetsMs = happened.flatMap(({ atMs, what }) => (what === 'speaks' ? [atMs] : []));
      expect(onsetsMs).toHaveLength(shortSegments.length);
      for (const [index, { id, seconds, exact }] of shortSegments.slice(0, -1).entries()) {
        const heardMs = (onsetsMs[index + 1] ?? 0) - (onsetsMs[index] ?? 0);
        const errorMs = heardMs - seconds * 1000;
        if (exact) expect([id, Math.abs(errorMs) < aplProfile.holdErrorMs]).toEqual([id, true]);
        else expect(errorMs).toBeGreaterThan(-aplProfile.holdErrorMs);
      }
      expect(shown.complaints).toEqual([]);
      await shown.close();
    });
  },
);

/** As slow a voice as is reckoned with: twice the estimate. */
function speechMs(ssml: string): number {
  const words = ssml.replace(/<[^>]*>/g, '').replace(/&apos;/g, "'");
  return spokenSeconds(words, enUS.estimate) * 2 * 1000;
}
