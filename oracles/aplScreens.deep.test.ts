import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderAplAnswer } from '../apps/alexa-skill/src/apl/index.js';
import { everyStretch } from '../apps/alexa-skill/test/apl/stretches.js';
import { partOf } from '../depth.js';
import { HOLD_SECONDS, PICTURES, SCREENS, shortStretch } from './aplExamples.js';
import { sentBy, small, touch } from './aplFinger.js';
import type { Directive } from './aplViewhost.js';
import { show, VIEWPORTS } from './aplViewhost.js';
import { CHROMIUM, openChromium } from './chromium.js';
import { meanLuminance } from './luminance.js';

/**
 * Our documents before two judges that are Amazon's own: the published schema, and the engine that draws documents in a
 * browser.
 */
const { StaticAplTemplateValidator } = createRequire(import.meta.url)(
  'apl-suggester',
) as typeof import('apl-suggester');

/** White paper is 1. A bedroom stays dark below this. */
const DARK = 0.03;

describe('the published schema', () => {
  const validator = new StaticAplTemplateValidator();
  const faultsIn = ({ document }: Directive) => validator.validate(document);

  it('accepts the document of every stretch', async () => {
    const faulty: unknown[] = [];
    // One after another: the validator is not made for two documents at a time.
    for (const { name, directive } of everyStretch) {
      const faults = await faultsIn(directive);
      if (faults.length > 0) faulty.push([name, faults]);
    }
    expect(everyStretch.length).toBeGreaterThan(0);
    expect(faulty).toEqual([]);
  });

  it('accepts the document of an answer, and refuses one with a wrong delay', async () => {
    const answer = renderAplAnswer({ text: 'Shall I carry on?', token: 'answer' });
    expect(await faultsIn(answer)).toEqual([]);
    const wrong = { ...answer.document, onMount: [{ type: 'Idle', delay: true }] };
    expect(await faultsIn({ document: wrong })).not.toEqual([]);
  });
});

describe.skipIf(CHROMIUM === null)(
  'the engine (needs a Chromium: SUPINE_CHROMIUM names one)',
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openChromium();
    });
    afterAll(() => browser.close());

    const screens = Object.keys(VIEWPORTS).flatMap((device) =>
      ['hold', 'question'].map((name) => [device, name] as const),
    );

    it.each(partOf(screens, 4))(
      'draws on %s the %s, without a complaint and in the dark',
      async (device, name) => {
        const [viewport, directive] = [VIEWPORTS[device], SCREENS[name]];
        if (!viewport || !directive) throw new Error(`There is no ${device} or no ${name}.`);
        const shown = await show(browser, directive, viewport);
        const text =
          name === 'hold'
            ? /Ankle over knee stretch[\s\S]*Right[\s\S]*Hold\s*\d+/
            : /Shall I carry on\?/;
        expect(await shown.text()).toMatch(text);
        const luminance = await meanLuminance(shown.page);
        expect(luminance).toBeGreaterThan(0);
        expect(luminance).toBeLessThan(DARK);
        expect(shown.complaints).toEqual([]);
        await shown.close();
      },
    );

    it('complains about a command that it does not know', async () => {
      const directive = SCREENS['question'];
      const document = { ...(directive?.document as object), onMount: [{ type: 'SpeakItm' }] };
      const shown = await show(browser, { ...directive, document }, small);
      expect(shown.complaints.join()).toMatch(/SpeakItm/);
      await shown.close();
    });

    it('counts the seconds of a hold down', async () => {
      const shown = await show(browser, SCREENS['hold'] ?? {}, small);
      const seconds = async () => Number(/Hold\s*(\d+)/.exec(await shown.text())?.[1]);
      await shown.pass(1500);
      expect(await seconds()).toBe(HOLD_SECONDS - 1);
      await shown.pass(2000);
      expect(await seconds()).toBe(HOLD_SECONDS - 3);
      await shown.close();
    });

    const touches = [
      ['Pause', 'Pause'],
      ['Next', 'Next'],
      ['That hurts', 'ReportPain'],
    ] as const;
    it.each(partOf(touches, 2))('says at a touch of "%s": %s', async (label, intent) => {
      const shown = await show(browser, shortStretch, small);
      await touch(shown, label);
      expect(sentBy(await shown.happened())).toContainEqual(['say', intent]);
      await shown.close();
    });
  },
);

describe('the pictures in docs/screens', () => {
  const pictures = PICTURES.flatMap(({ device, name }) => {
    const viewport = VIEWPORTS[device];
    return viewport ? [[`${device}-${name}.png`, viewport] as const] : [];
  });

  it.each(pictures)('have %s in the size of its screen', (file, { width, height }) => {
    const png = readFileSync(new URL(`../docs/screens/${file}`, import.meta.url));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
  });
});
