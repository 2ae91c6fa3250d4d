import { describe, expect, it } from 'vitest';
import { buildRoutine, play } from '../english.js';
import { enUS } from '../locales/en-US/index.js';
import { timedLines } from '../speech/transcript.js';
import { simulatedClock } from '../testing/clock.js';
import { compileTimeline } from '../timeline/compileTimeline.js';
import type { Clock } from './clock.js';
import type { Happening } from './happening.js';

const evening = compileTimeline(buildRoutine({ routine: 'evening-wind-down' }));
const lines = timedLines(evening, enUS, { stop: 'say' });

/** A machine that can sleep: its clock goes on, and nobody is called until it wakes. */
function sleepyClock() {
  const machine = simulatedClock();
  let sleptMs = 0;
  const clock: Clock = {
    now: () => machine.now() + sleptMs,
    callAt: (atMs, callback) => machine.callAt(atMs - sleptMs, callback),
  };
  return {
    clock,
    advance: machine.advance,
    /** Sleeps until that time, then does what is overdue. */
    sleep(ms: number) {
      sleptMs += ms;
      // Appointments were made in the time before; the machine finds them overdue when it wakes.
      machine.advance(0);
    },
  };
}

/** A routine that has played for some seconds, and what happens from then on. */
function playedFor(seconds: number) {
  const machine = sleepyClock();
  const happened: Happening[] = [];
  const routine = play(evening, {
    clock: machine.clock,
    locale: enUS,
    on: { moment: (happenings) => happened.push(...happenings) },
  });
  machine.advance(seconds * 1000);
  happened.splice(0);
  const told = () =>
    happened
      .splice(0)
      .map((one) =>
        one.type === 'line' ? one.text : one.type === 'status' ? one.status : one.segment.id,
      );
  return { ...machine, routine, told };
}

/** The words of a step, from its first segment on. */
const wordsFrom = (segmentId: string, count: number) => {
  const first = lines.findIndex((line) => line.segmentId === segmentId);
  return lines.slice(first, first + count).map(({ text }) => text);
};

describe('a machine that wakes from sleep', () => {
  it('in a hold pauses, and tells the way in again before it holds in full', () => {
    const { advance, sleep, routine, told } = playedFor(310);
    sleep(40_000);
    advance(13_000);
    const [name, ...way] = wordsFrom('figure-four.right.setup', 6);
    expect(told()).toEqual([
      'paused',
      enUS.dialog.restarted,
      'figure-four.right.setup',
      name,
      'playing',
    ]);
    advance(60_000);
    const after = told();
    expect(after.filter((one) => way.includes(one))).toEqual(way);
    expect(routine.scene()?.segment.exercise).toBe('figure-four');
  });
});
