import { describe, expect, it } from 'vitest';
import { evening } from '../../test/samples.js';
import { parseSession } from '../stored/session.js';
import { locate, mapOf } from '../timeline/places.js';
import { advance } from './advance.js';
import type { Effect } from './effect.js';
import type { SessionCommand } from './event.js';
import type { Session } from './session.js';
import { startSession } from './startSession.js';

const timeline = evening();
const MINUTE = 60_000;

/** A session that has played for some milliseconds. */
function after(ms: number): Session {
  const [session] = startSession(timeline, 0);
  return advance(session, { type: 'elapse', at: ms }, timeline)[0];
}

function tell(session: Session, type: SessionCommand, at: number) {
  return advance(session, { type, at }, timeline);
}

const types = (effects: readonly Effect[]) => effects.map(({ type }) => type);

describe('advance: time', () => {
  it('begins with the first line', () => {
    const [session, effects] = startSession(timeline, 0);
    expect(session).toMatchObject({ segmentId: 'intro', elapsedMs: 0, status: 'playing' });
    expect(effects).toMatchObject([
      { type: 'enter', segmentId: 'intro' },
      { type: 'cue', atMs: 0, line: { key: 'routine.evening-wind-down.lines.welcome' } },
    ]);
  });

  it('gives every cue once and in order, whether time comes in one piece or in many', () => {
    const [start] = startSession(timeline, 0);
    const whole = advance(start, { type: 'elapse', at: 10 * MINUTE }, timeline)[1];
    let session = start;
    const pieces: Effect[] = [];
    for (let at = 37; at <= 10 * MINUTE + 37; at += 37) {
      const [next, effects] = advance(session, { type: 'elapse', at }, timeline);
      session = next;
      pieces.push(...effects);
    }
    const stripped = (effects: readonly Effect[]) =>
      effects.map((effect) => (effect.type === 'cue' ? { ...effect, lateMs: 0 } : effect));
    expect(stripped(pieces)).toEqual(stripped(whole));
    expect(whole.at(-1)).toEqual({ type: 'ended' });
  });

  it('tells how late a cue is when time came in one piece', () => {
    const effects = advance(
      startSession(timeline, 0)[0],
      { type: 'elapse', at: 5000 },
      timeline,
    )[1];
    expect(effects).toMatchObject([{ type: 'cue', atMs: 4000, lateMs: 1000 }]);
  });

  it('ends by itself, and stays ended', () => {
    const ended = after(11 * MINUTE);
    expect(ended).toMatchObject({ status: 'ended', segmentId: 'outro', at: 10 * MINUTE });
    expect(advance(ended, { type: 'elapse', at: 20 * MINUTE }, timeline)).toEqual([ended, []]);
  });

  it('ignores time that has been counted', () => {
    const session = after(MINUTE);
    expect(advance(session, { type: 'elapse', at: MINUTE / 2 }, timeline)).toEqual([session, []]);
  });
});

describe('advance: commands', () => {
  it.each([
    ['next', 67_000, 'pelvic-tilt.setup'],
    ['next', 2_000, 'settle-supine'],
    ['next', 293_000, 'figure-four.left.change-side'],
    ['previous', 117_000, 'diaphragmatic-breathing.setup'],
    ['previous', 322_000, 'figure-four.right.setup'],
    ['previous', 3_000, 'intro'],
    ['repeat', 273_000, 'figure-four.right.setup'],
    ['repeat', 36_000, 'settle-supine'],
    ['other-side', 273_000, 'figure-four.left.change-side'],
    ['other-side', 340_000, 'figure-four.right.setup'],
    ['start-over', 485_000, 'intro'],
  ] as const)('"%s" after %i ms goes to %s', (command, ms, segmentId) => {
    const [session, effects] = tell(after(ms), command, ms + 1);
    expect(session).toMatchObject({ segmentId, elapsedMs: 0, status: 'playing' });
    expect(effects).toContainEqual({ type: 'enter', segmentId });
  });

  it('"next" in the last words ends the routine', () => {
    const [session, effects] = tell(after(597_000), 'next', 597_001);
    expect(session.status).toBe('ended');
    expect(types(effects)).toEqual(['ended']);
  });

  it('says how to turn before it goes back to a step in another position, and waits for it', () => {
    // In open book, on the left side; the step before is on the back.
    const [session, effects] = tell(after(432_000), 'previous', 432_001);
    expect(types(effects).slice(0, 2)).toEqual(['reposition', 'enter']);
    expect(effects[0]).toMatchObject({ seconds: 25 });
    const still = advance(session, { type: 'elapse', at: 457_001 }, timeline)[0];
    expect(still).toMatchObject({ segmentId: 'figure-four.left.change-side', elapsedMs: 0 });
    const moving = advance(session, { type: 'elapse', at: 458_001 }, timeline)[0];
    expect(moving.elapsedMs).toBe(1000);
  });

  it('after a pause on the way to another position, the way and the step are spoken again', () => {
    const [back] = tell(after(432_000), 'previous', 432_001);
    expect(back.lying).toBe('side-left');
    const [paused] = tell(back, 'pause', 434_000);
    const [resumed, effects] = tell(paused, 'resume', 450_000);
    expect(types(effects).slice(0, 3)).toEqual(['resumed', 'reposition', 'enter']);
    expect(resumed).toMatchObject({ lying: 'side-left', at: 475_000, elapsedMs: 0 });
    const there = advance(resumed, { type: 'elapse', at: 476_000 }, timeline)[0];
    expect(there.lying).toBeUndefined();
    expect(there.elapsedMs).toBe(1000);
  });

  it('pausing adds nothing to a hold, and within two minutes it goes on where it was', () => {
    const [paused] = tell(after(269_000), 'pause', 269_001);
    const later = advance(paused, { type: 'elapse', at: 359_000 }, timeline)[0];
    expect(later).toEqual(paused);
    const [resumed, effects] = tell(later, 'resume', 379_000);
    expect(effects).toEqual([{ type: 'resumed', restarted: null }]);
    expect(resumed).toMatchObject({
      segmentId: 'figure-four.right.hold-1',
      elapsedMs: paused.elapsedMs,
    });
  });

  it('after a longer pause it begins the step again, from its spoken set-up', () => {
    const [paused] = tell(after(269_000), 'pause', 269_001);
    const [resumed, effects] = tell(paused, 'resume', 396_000);
    expect(effects[0]).toEqual({ type: 'resumed', restarted: 'figure-four.right' });
    expect(resumed).toMatchObject({ segmentId: 'figure-four.right.setup', elapsedMs: 0 });
  });

  it('a question during a pause does not shorten the pause', () => {
    const [paused] = tell(after(269_000), 'pause', 269_001);
    const [asked] = tell(paused, 'time-left', 359_000);
    const [, effects] = tell(asked, 'resume', 396_000);
    expect(effects[0]).toEqual({ type: 'resumed', restarted: 'figure-four.right' });
  });

  it('tells the time that is left', () => {
    expect(tell(after(MINUTE), 'time-left', MINUTE + 1)[1]).toEqual([
      { type: 'time-left', seconds: 539.999 },
    ]);
  });

  it.each([
    ['slower', { pace: 1 }],
    ['faster', { pace: -1 }],
    ['longer-hold', { holds: 1 }],
    ['shorter-hold', { holds: -1 }],
  ] as const)('"%s" asks for a new plan and leaves the session to `rebase`', (command, wish) => {
    const session = after(MINUTE);
    const [next, effects] = tell(session, command, MINUTE + 1);
    expect(effects).toEqual([
      { type: 'replan', request: { routine: 'evening-wind-down', ...wish } },
    ]);
    expect(next.request).toEqual(session.request);
  });

  it.each([
    ['other-side', 61_000],
    ['other-side', 160_000],
  ] as const)('"%s" after %i ms is not to be had', (command, ms) => {
    const [, effects] = tell(after(ms), command, ms + 1);
    expect(effects).toEqual([{ type: 'unavailable', command }]);
  });

  it('"stop" tells in what the person was, so that they are eased out of a hold', () => {
    const [session, effects] = tell(after(269_000), 'stop', 269_001);
    expect(session.status).toBe('ended');
    expect(effects).toEqual([{ type: 'stopped', during: 'hold' }]);
  });
});

describe('advance: late, repeated and reordered events', () => {
  it('hears a command once, however often it arrives', () => {
    const [next] = tell(after(61_000), 'next', 61_001);
    expect(tell(next, 'next', 61_001)).toEqual([next, []]);
  });

  it('carries out a command that arrives after time has gone on', () => {
    const [paused] = tell(after(71_000), 'pause', 70_000);
    expect(paused.status).toBe('paused');
  });

  it('ignores a command older than the last one it heard', () => {
    const [resumed] = tell(tell(after(71_000), 'pause', 72_000)[0], 'resume', 73_000);
    expect(tell(resumed, 'pause', 72_500)).toEqual([resumed, []]);
  });

  it('hears "stop" however late it is', () => {
    const [next] = tell(after(61_000), 'next', 62_000);
    expect(tell(next, 'stop', 61_500)[0].status).toBe('ended');
  });

  it('refuses a session of another timeline, by name', () => {
    const foreign = { ...after(1000), segmentId: 'elsewhere' };
    expect(() => tell(foreign, 'pause', 2000)).toThrow('"elsewhere"');
  });
});

describe('a stored session', () => {
  it('is small: under 300 bytes with three movements and five adjustments', () => {
    const request = {
      routine: 'evening-wind-down',
      avoid: ['arm-overhead', 'on-hands-and-knees', 'bend-back'],
      pace: 1,
      holds: -1,
      skip: ['knee-rolls', 'open-book', 'pelvic-tilt'],
    } as const;
    const small = evening(request);
    let session = { ...startSession(small, 1_795_230_000_000)[0] };
    let largest = 0;
    for (let ms = 1; ms < small.seconds * 1000; ms += 501) {
      [session] = advance(session, { type: 'elapse', at: 1_795_230_000_000 + ms }, small);
      largest = Math.max(largest, JSON.stringify(session).length);
    }
    console.log(`largest session: ${largest} bytes`);
    expect(largest).toBeLessThan(300);
  });

  it.each([
    ['another version', { v: 0 }],
    ['nothing', null],
    ['a text', 'intro'],
    ['a foreign status', { ...after(0), status: 'dancing' }],
    ['a movement that does not exist', { ...after(0), request: { routine: 'x', avoid: ['fly'] } }],
  ])('that is %s is not taken for one', (_, data) => {
    expect(parseSession(data)).toBeNull();
  });

  it('is read back as it was', () => {
    const session = after(112_956);
    expect(parseSession(JSON.parse(JSON.stringify(session)))).toEqual(session);
    expect(locate(mapOf(timeline), 112_956)).toEqual({
      segmentId: session.segmentId,
      elapsedMs: session.elapsedMs,
    });
  });
});
