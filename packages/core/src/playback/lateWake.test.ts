import { describe, expect, it } from 'vitest';
import { eveningSeconds, evening as eveningWith } from '../../test/samples.js';
import { play } from '../english.js';
import { enUS } from '../locales/en-US/index.js';
import { timedLines } from '../speech/transcript.js';
import { simulatedClock } from '../testing/clock.js';
import type { Clock } from './clock.js';
import type { Happening } from './happening.js';

const evening = eveningWith();
const IN_A_HOLD_SECONDS = eveningSeconds('figure-four.right.hold-1', 2);
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
    const { advance, sleep, routine, told } = playedFor(IN_A_HOLD_SECONDS);
    sleep(40_000);
    advance(60_000);
    const [name, ...way] = wordsFrom('figure-four.right.setup', 6);
    const taken = [enUS.dialog.restarted, 'figure-four.right.setup', name, 'playing'];
    const heard = told();
    expect(heard.slice(0, 5)).toEqual(['paused', ...taken]);
    expect(heard.slice(5).filter((one) => way.includes(one))).toEqual(way);
    expect(routine.scene()?.segment.exercise).toBe('figure-four');
  });

  it('where a step begins goes on with it: what was over is not done again', () => {
    const next = lines.find(({ segmentId }) => segmentId === 'figure-four.left.change-side');
    const seconds = (next?.atMs ?? 0) / 1000;
    const { advance, sleep, told } = playedFor(seconds - 1);
    sleep(30_000);
    advance(1_000);
    expect(told()).toEqual(['paused', 'figure-four.left.change-side', next?.text, 'playing']);
  });

  it('tells the way into a position again, when it slept on the way', () => {
    const { advance, sleep, routine, told } = playedFor(eveningSeconds('open-book.right.setup', 1));
    routine.previous();
    const way = told().slice(0, 1);
    sleep(20_000);
    advance(11_000);
    expect(told().slice(0, 3)).toEqual(['paused', enUS.dialog.restarted, ...way]);
    expect(routine.scene()?.beginsInMs).toBeGreaterThan(0);
  });

  it('after more than two minutes says that it is paused, and waits', () => {
    const { advance, sleep, routine, told } = playedFor(IN_A_HOLD_SECONDS);
    sleep(8 * 3_600_000);
    advance(600_000);
    expect(told()).toEqual(['paused', enUS.dialog.paused]);
    routine.resume();
    const [name] = wordsFrom('figure-four.right.setup', 1);
    const taken = [enUS.dialog.restarted, 'figure-four.right.setup', name, 'playing'];
    expect(told()).toEqual(taken);
  });

  it('is over where only the end was missed', () => {
    const { advance, sleep, told } = playedFor(evening.seconds - 1);
    sleep(60_000);
    advance(2_000);
    expect(told()).toEqual(['ended']);
  });

  it('hears a command first, and says nothing of what it was about to take up again', () => {
    const { sleep, routine, told } = playedFor(IN_A_HOLD_SECONDS);
    sleep(40_000);
    routine.stop();
    expect(told()).toEqual(['paused', 'ended']);
  });

  it('says what was late to whoever stays, and not to whoever goes elsewhere: nothing is begun to be left at once', () => {
    const hold = evening.segments.findIndex(({ kind }) => kind === 'hold');
    const start = lines.find(({ segmentId }) => segmentId === evening.segments[hold]?.id);
    for (const [deed, isSaid] of [
      ['pause', true],
      ['slower', true],
      ['next', false],
      ['stop', false],
    ] as const) {
      const { sleep, routine, told } = playedFor((start?.atMs ?? 0) / 1000 - 1);
      sleep(1_500);
      routine[deed]();
      expect([deed, told().includes(start?.text ?? '')]).toEqual([deed, isSaid]);
    }
  });

  it('hears two commands of one millisecond as two, and no hold is longer or shorter for it', () => {
    const { advance, routine, told } = playedFor(61);
    routine.pause();
    routine.resume();
    routine.slower();
    routine.faster();
    advance(600_000);
    const untouched = playedFor(61);
    untouched.advance(600_000);
    expect(told()).toEqual(['paused', 'playing', ...untouched.told()]);
  });

  it.each([
    [1_900, false],
    [2_100, true],
  ])('of %i ms takes a step up again: %s', (sleptMs, again) => {
    const { advance, sleep, told } = playedFor(IN_A_HOLD_SECONDS);
    sleep(sleptMs);
    advance(13_000);
    expect(told().includes('paused')).toBe(again);
  });
});
