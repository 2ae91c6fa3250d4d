import type { Memory } from '@supine/core';
import { buildRoutine, compileTimeline } from '@supine/core';
import { mapOf, offsetOf } from '@supine/core/engine';
import { simulatedClock } from '@supine/core/testing';
import type { MemoryStore } from '@supine/store';
import { memoryStore } from '@supine/store';
import type { Skill, SkillOptions } from '../src/index.js';
import { createSkill } from '../src/index.js';
import type { DeviceName } from './echo/devices.js';
import type { Echo, EchoOptions } from './echo/echo.js';
import { newEcho } from './echo/echo.js';
import { STREAM_SECRET, testRecordings, trackOf } from './recorded.js';

const TONIGHT_MS = Date.parse('2026-11-21T22:00:00Z');
export const PERSON = 'amzn1.ask.account.SUPINETESTUSER';
/** Somebody who went through the screen today, and has said that nobody else uses their Echo. */
export const LATELY: Memory = { v: 1, introHeardOn: '2026-11-21', household: 'alone' };

/** When a segment of the evening routine has played so long, in seconds since the routine began. */
export function secondsTo(segmentId: string, elapsedSeconds = 0): number {
  const timeline = compileTimeline(buildRoutine({ routine: 'evening-wind-down' }));
  return offsetOf(mapOf(timeline), { segmentId, elapsedMs: elapsedSeconds * 1000 }) / 1000;
}

/** An evening beside an Echo. */
export interface Evening {
  readonly echo: Echo;
  readonly store: MemoryStore;
  /** What the Echo asks. */
  readonly skill: Skill;
  /** What is kept of the person now. */
  kept(): Promise<Memory | null>;
}

/** How an evening differs from the usual: a person who went through the screen, recordings and a store. */
export interface EveningOptions {
  readonly device?: DeviceName;
  readonly memory?: Memory | null;
  readonly skill?: Partial<SkillOptions>;
  readonly echo?: Partial<EchoOptions>;
}

/**
 * An Echo beside somebody, with the skill behind it and everything that it has in production.
 *
 * @example (await evening({ device: 'hub' })).echo.launch()
 */
export async function evening(options: EveningOptions = {}): Promise<Evening> {
  const { device = 'headless', memory = LATELY, skill, echo } = options;
  const clock = simulatedClock(TONIGHT_MS);
  const now = () => clock.now();
  const store = memoryStore();
  if (memory) await store.change(PERSON, () => memory);
  const recordings = testRecordings(now);
  const parts = { now, store, recordings, streamSecrets: [STREAM_SECRET], ...skill };
  const asked = createSkill(parts);
  return {
    skill: asked,
    echo: newEcho({
      device,
      clock,
      skill: asked,
      userId: PERSON,
      tracks: (url) => trackOf(url, TONIGHT_MS),
      ...echo,
    }),
    store,
    kept: () => store.read(PERSON),
  };
}
