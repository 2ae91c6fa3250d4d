import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsAlways } from '../../test/properties.js';
import { evening } from '../../test/samples.js';
import { catalogue } from '../content/index.js';
import { buildRoutine } from '../english.js';
import { compileTimeline } from '../timeline/compileTimeline.js';
import type { Segment } from '../timeline/segment.js';
import type { TurnLimit } from './planTurn.js';
import { planTurn, TurnLimitTooSmall } from './planTurn.js';
import { startSession } from './startSession.js';

const timeline = evening();

/** Every answer of a routine, one after the other. */
function allTurns(limit: TurnLimit): (readonly Segment[])[] {
  const turns: (readonly Segment[])[] = [];
  let [session] = startSession(timeline, 0);
  for (let count = 0; count < 100; count += 1) {
    const chunk = planTurn(session, timeline, limit);
    turns.push(chunk.segments);
    const after = timeline.segments[turns.flat().length];
    if (!after) return turns;
    expect(chunk.last).toBe(false);
    session = { ...session, segmentId: after.id, elapsedMs: 0 };
  }
  throw new Error('It never ends.');
}

/** The smallest whole number of seconds that the longest unit fits. */
function smallestLimit(limit: Omit<TurnLimit, 'seconds'>): number {
  const [session] = startSession(timeline, 0);
  for (let seconds = 100; ; seconds += 1) {
    try {
      planTurn(session, timeline, { ...limit, seconds });
      return seconds;
    } catch (error) {
      if (!(error instanceof TurnLimitTooSmall)) throw error;
    }
  }
}

function costOf(segments: readonly Segment[], margin: number): number {
  return segments.reduce((total, segment) => {
    const spoken = segment.lines.reduce((sum, { seconds }) => sum + seconds, 0);
    return total + segment.seconds + spoken * (margin - 1);
  }, 0);
}

describe('planTurn', () => {
  it('adds up to the timeline for every limit from the longest unit to the whole', () => {
    holdsAlways(
      'turns add up',
      fc.property(
        fc.integer({ min: 0, max: 700 }),
        fc.double({ min: 1, max: 1.3, noNaN: true }),
        fc.integer({ min: 0, max: 10 }),
        (extraSeconds, speechMargin, closingSeconds) => {
          const seconds = smallestLimit({ speechMargin, closingSeconds }) + extraSeconds;
          const turns = allTurns({ seconds, speechMargin, closingSeconds });
          expect(turns.flat().map(({ id }) => id)).toEqual(timeline.segments.map(({ id }) => id));
          for (const [index, turn] of turns.entries()) {
            const last = index === turns.length - 1;
            const cost = costOf(turn, speechMargin) + (last ? 0 : closingSeconds);
            expect(cost).toBeLessThanOrEqual(seconds + 1e-9);
            const next = turns[index + 1]?.[0];
            // It ends between steps, and with the way into a position only where no answer could hold both.
            expect(turn.at(-1)?.step === next?.step).toBe(false);
            if (turn.at(-1)?.kind !== 'transition') continue;
            const way = [turn.at(-1)?.step, next?.step];
            const together = timeline.segments.filter(({ step }) => way.includes(step));
            expect(costOf(together, speechMargin) + closingSeconds).toBeGreaterThan(seconds);
          }
        },
      ),
    );
  });

  it('makes as few answers as possible, and those as even as possible', () => {
    const turns = allTurns({ seconds: 235, closingSeconds: 8 });
    const lengths = turns.map((turn) => costOf(turn, 1.25));
    expect(turns).toHaveLength(4);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(60);
  });

  it('gives the whole routine at once where it fits', () => {
    expect(allTurns({ seconds: 900 })).toHaveLength(1);
  });

  it('cuts by characters too', () => {
    const charactersOf = () => 100;
    const turns = allTurns({ seconds: 900, characters: 4_000, charactersOf });
    for (const turn of turns) expect(turn.length).toBeLessThanOrEqual(40);
    expect(turns.length).toBeGreaterThanOrEqual(2);
  });

  it('refuses a limit below the longest unit, with its name', () => {
    const [session] = startSession(timeline, 0);
    const plan = () => planTurn(session, timeline, { seconds: 60 });
    expect(plan).toThrow(TurnLimitTooSmall);
    expect(plan).toThrow('knee-rolls alone takes');
  });

  it.each(Object.keys(catalogue.routines))(
    'plans %s, slow and with long holds, within four minutes an answer',
    (routine) => {
      const slow = compileTimeline(buildRoutine({ routine, pace: 3, holds: 3 }));
      let [session] = startSession(slow, 0);
      const heard: Segment[] = [];
      for (let turn = 0; turn < 30 && heard.length < slow.segments.length; turn += 1) {
        const chunk = planTurn(session, slow, { seconds: 235, closingSeconds: 8 });
        heard.push(...chunk.segments);
        expect(costOf(chunk.segments, 1.25)).toBeLessThanOrEqual(235);
        const next = slow.segments[heard.length];
        session = { ...session, segmentId: next?.id ?? session.segmentId, elapsedMs: 0 };
      }
      expect(heard.map(({ id }) => id)).toEqual(slow.segments.map(({ id }) => id));
    },
  );

  it('has nothing more to play after the end', () => {
    const [session] = startSession(timeline, 0);
    const chunk = planTurn({ ...session, status: 'ended' }, timeline, { seconds: 235 });
    expect(chunk).toEqual({ segments: [], seconds: 0, last: true });
  });
});
