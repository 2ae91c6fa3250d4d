import type { Intent, SpeechProfile } from '@supine/core';
import { buildRoutine, catalogue, compileTimeline, enUS } from '@supine/core';
import { timedLines } from '@supine/core/speech';
import { simulatedClock } from '@supine/core/testing';
import { memoryStore } from '@supine/store';
import { describe, expect, it } from 'vitest';
import { partOf } from '../../../depth.js';
import { aplProfile } from '../src/apl/index.js';
import { onePieceProfile } from '../src/delivery/onePieceResponse.js';
import { createSkill } from '../src/index.js';
import { speechProfile } from '../src/limits.js';
import type { DeviceName } from './echo/devices.js';
import { newEcho } from './echo/echo.js';
import { heldSeconds, holdFindings, withoutWords } from './echo/heldSeconds.js';
import { testRecordings, trackOf } from './recorded.js';

const TONIGHT_MS = Date.parse('2026-11-21T22:00:00Z');
/** Nobody else uses it, and what is asked once, by day, has been asked. */
const LATELY = {
  v: 1,
  introHeardOn: '2026-11-21',
  household: 'alone',
  askedByDay: true,
} as const;
const PERSON = 'amzn1.ask.account.SUPINETESTUSER';
const ROUTINES = Object.keys(catalogue.routines);
/** A recording is whole frames, and a tone goes before the first word of a hold. */
const RECORDED: SpeechProfile = { ...speechProfile, holdErrorMs: 500 };

/** An Echo beside somebody who has gone through the screen lately, or never. */
async function evening(
  device: DeviceName,
  known: 'lately' | 'never' = 'lately',
  recordings = true,
) {
  const clock = simulatedClock(TONIGHT_MS);
  const now = () => clock.now();
  const store = memoryStore();
  if (known === 'lately') await store.change(PERSON, () => LATELY);
  const skill = createSkill({
    now,
    store,
    ...(recordings ? { recordings: testRecordings(now) } : {}),
  });
  const tracks = (url: string) => trackOf(url, TONIGHT_MS);
  return newEcho({ device, skill, clock, userId: PERSON, tracks });
}

/** Starts a routine and answers every question about health with no, and every other with yes, until nothing is asked. */
async function hearAll(echo: Awaited<ReturnType<typeof evening>>, routine: string) {
  const start: Intent = { intent: 'StartRoutine', slots: { routine } };
  await echo.mean(start);
  let utterances = 1;
  let chunks = 0;
  for (; utterances < 40; utterances += 1) {
    await echo.finish();
    if (!echo.listens()) break;
    const carriesOn = echo.heard().at(-1)?.text === 'Shall I carry on?';
    if (carriesOn) chunks += 1;
    await echo.wait(1);
    await echo.mean({ intent: carriesOn ? 'Yes' : 'No', slots: {} });
  }
  return { utterances, chunks };
}

const timelineOf = (routine: string) => compileTimeline(buildRoutine({ routine }));

/** The lines of a routine that were not heard in their order; what was asked before is not stated again. */
function missing(
  routine: string,
  heard: readonly { readonly text: string }[],
  silent: ReadonlySet<string> = new Set(),
): string[] {
  const text = heard.map((one) => one.text).join(' ');
  let from = 0;
  return timedLines(timelineOf(routine), enUS, speechProfile).flatMap(
    ({ text: planned, segmentId }) => {
      // What was asked need not be stated, and the last breathing lasts as long as that would have.
      if (silent.has(segmentId)) return [];
      const line = planned.replace(/^(On your own now,) .*/, '$1');
      const found = text.indexOf(line, from);
      if (found >= 0) {
        from = found + line.length;
        return [];
      }
      // A longer last breathing is handed over in other words.
      const isLeftOut = segmentId.startsWith('intro') || line === 'And on your own.';
      return isLeftOut ? [] : [line];
    },
  );
}

describe.each([
  ['headless', speechProfile],
  ['hub', aplProfile],
  ['hub-round', aplProfile],
  ['tv', aplProfile],
] as const)('on %s, for somebody who went through the screen lately', (device, screenProfile) => {
  // All without a screen, some on each screen.
  it.each(partOf(ROUTINES, device === 'headless' ? 12 : 6))(
    '%s takes one sentence, a second where a gate is due, and then none',
    async (routine) => {
      const echo = await evening(device);
      const { utterances, chunks } = await hearAll(echo, routine);
      const heard = echo.heard();
      const isStream = echo.log.some(({ response }) =>
        JSON.stringify(response).includes('AudioPlayer.Play'),
      );
      const silent = isStream ? withoutWords(timelineOf(routine)) : new Set<string>();
      expect(missing(routine, heard, silent)).toEqual([]);
      expect(chunks).toBe(0);
      const gates = heard.filter(({ text }) => text.endsWith('?')).length;
      expect(utterances).toBe(1 + gates);
      expect(gates).toBe(QUESTIONS[routine] ?? 0);
      const profile = device !== 'headless' ? screenProfile : isStream ? RECORDED : onePieceProfile;
      const held = heldSeconds(timelineOf(routine), speechProfile, heard, silent);
      expect(holdFindings(held, profile.holdErrorMs)).toEqual([]);
    },
  );
});

/** What is asked before a routine, whenever it was asked last: about pain in the upper back, and about a massage. */
const QUESTIONS: Readonly<Record<string, number>> = {
  'lying-mid-back': 1,
  'lying-neck': 1,
  'mid-back-five': 1,
  'upper-back-relief': 1,
  'upper-mid-six': 1,
  'partner-massage': 3,
  'self-massage-bed': 3,
};

describe('on a speaker that plays no streams', () => {
  it.each(ROUTINES)('%s takes no more words than one for every 145 seconds', async (routine) => {
    const echo = await evening('headless-no-audio');
    const { utterances, chunks } = await hearAll(echo, routine);
    expect(missing(routine, echo.heard())).toEqual([]);
    const gates = utterances - 1 - chunks;
    expect(1 + chunks).toBeLessThanOrEqual(Math.ceil(timelineOf(routine).seconds / 145));
    expect(gates).toBe(QUESTIONS[routine] ?? 0);
  });
});

describe('on the first night', () => {
  it.each(['headless', 'hub', 'headless-no-audio'] as const)(
    'on %s the screen is asked, and then the routine is read to its end',
    async (device) => {
      const echo = await evening(device, 'never');
      const { chunks } = await hearAll(echo, 'evening-wind-down');
      const asked = echo.heard().filter(({ text }) => text.endsWith('?'));
      expect(asked[0]?.text).toContain('Is any of that new?');
      expect(asked.length).toBeGreaterThan(2);
      const silent =
        device === 'headless' ? withoutWords(timelineOf('evening-wind-down')) : undefined;
      expect(missing('evening-wind-down', echo.heard(), silent)).toEqual([]);
      expect(chunks).toBe(device === 'headless-no-audio' ? 3 : 0);
    },
  );
});
