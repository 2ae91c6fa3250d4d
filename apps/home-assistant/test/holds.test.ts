import type { Timeline } from '@supine/core';
import { buildRoutine, compileTimeline, enUS, nothingKnown } from '@supine/core';
import { mapOf } from '@supine/core/engine';
import { timedLines } from '@supine/core/speech';
import { measureHolds, screened } from '@supine/core/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../depth.js';
import type { BedroomOptions } from './house/bedroom.js';
import { Bedroom, DEVICE } from './house/bedroom.js';
import type { SatelliteManner } from './house/fakeSatellite.js';

const BEFORE = { conversation: screened, memory: nothingKnown, country: 'US' };
const evening: Timeline = compileTimeline(buildRoutine({ routine: 'evening-wind-down' }));
/** In the middle of a hold a word that would lengthen it is left out. */
const ALL_LINES = timedLines(evening, enUS, DEVICE);
const LINES = ALL_LINES.filter(({ segmentId, atMs }) => !isMidHold(segmentId, atMs));
function isMidHold(segmentId: string, atMs: number): boolean {
  const place = mapOf(evening).find(({ id }) => id === segmentId);
  const segment = evening.segments.find(({ id }) => id === segmentId);
  return segment?.kind === 'hold' && atMs > (place?.startMs ?? 0);
}
/** A call takes as long as it takes to the satellite and back; nobody measures that. */
const MEASURED_MS = 5;

/** Every hold of an evening beside a satellite of some manner. */
async function holdsBeside(options: BedroomOptions) {
  const room = new Bedroom({ before: BEFORE, ...options });
  const heard = room.listener();
  await room.say('start my back stretch routine');
  await room.time.pass(1_200_000);
  const all = heard();
  return { holds: measureHolds(evening, LINES, all), all, room };
}

/** Late by the same each time, and besides by chance. */
function late(startMs: number, jitterMs: number, chance: () => number): SatelliteManner {
  const start = () => startMs + Math.round(jitterMs * chance());
  return { startMs: start, canAsk: true, tailMs: 0 };
}

/** esphome/esphome#16462: the end is reported after two seconds where playing has not begun by then, or at once. */
const fixedEnd = (overMs: number) => Math.min(overMs, 2000);
const atOnce = () => 150;

const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
  minLength: 64,
  maxLength: 64,
});
const inTurn = (values: readonly number[]) => {
  let index = 0;
  return () => values[index++ % values.length] ?? 0;
};
const shares = fc.constantFrom(0.6, 0.75, 1, 1.25);

function mustKeep(holds: ReturnType<typeof measureHolds>, mostMs: number): void {
  expect(holds.length).toBe(evening.segments.filter(({ kind }) => kind === 'hold').length);
  const wrong = holds.filter(({ errorMs }) => errorMs < -MEASURED_MS || errorMs > mostMs);
  expect(wrong).toEqual([]);
}

describe('line by line, a hold is never short, and at most 0.6 s long', () => {
  it('beside a satellite that tells the truth, however late it begins, and differently late', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 0, max: 500 }),
        shares,
        chances,
        async (startMs, jitterMs, share, values) => {
          const manner = late(startMs, jitterMs, inTurn(values));
          const { holds } = await holdsBeside({ share, manner });
          mustKeep(holds, 600);
        },
      ),
      { numRuns: runs(200, 6) },
    );
  });

  it('beside one that reports the end long before', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 0, max: 150 }),
        shares,
        fc.constantFrom(fixedEnd, atOnce),
        chances,
        async (startMs, jitterMs, share, reportsAfterMs, values) => {
          const manner = { ...late(startMs, jitterMs, inTurn(values)), reportsAfterMs };
          // A doctor has been there.
          const device = {
            ends: 'early',
            startMs: null,
            trueEnds: 0,
            cuts: 0,
            cannotAsk: false,
          } as const;
          const { holds } = await holdsBeside({ share, manner, device });
          mustKeep(holds, 600);
        },
      ),
      { numRuns: runs(200, 6) },
    );
  });
});

it('from a file, a hold is as long as it is, however late the player begins', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 3000 }), async (startMs) => {
      const { holds } = await holdsBeside({ player: () => startMs });
      mustKeep(holds, 250);
    }),
    { numRuns: runs(100, 6) },
  );
});

it("with the house's own voice nobody knows how long words take, and every line is heard all the same", async () => {
  const { all, room } = await holdsBeside({
    manner: late(400, 200, () => 0.5),
    voice: (sounds) => ({
      isExact: () => false,
      soundOf: async ({ lines }) => ({
        url: null,
        lengthMs: sounds.spoken(lines).lengthMs,
        exact: false,
      }),
      fileOf: async () => null,
    }),
  });
  expect(all.map(({ text }) => text).join(' ')).toBe(ALL_LINES.map(({ text }) => text).join(' '));
  expect(room.satellite.talkedOver).toEqual([]);
});
