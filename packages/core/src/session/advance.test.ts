import { describe, expect, it } from 'vitest';
import { evening, eveningMs } from '../../test/samples.js';
import { catalogue } from '../content/index.js';
import { secondsOf } from '../model/secondsOf.js';
import { parseSession } from '../stored/session.js';
import { locate, mapOf } from '../timeline/places.js';
import { advance } from './advance.js';
import type { Effect } from './effect.js';
import type { SessionCommand } from './event.js';
import type { Session } from './session.js';
import { startSession } from './startSession.js';

const timeline = evening();
const MINUTE = 60_000;
const IN_A_HOLD_MS = eveningMs('figure-four.right.hold-1', 8_000);
/** In open book, on the left side; the step before is on the back. */
const ON_ONES_SIDE_MS = eveningMs('open-book.right.move-1');
const WAY_BACK_SECONDS = secondsOf(catalogue.transitions['side-to-supine'].lines);

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
    ['next', 2_000, 'diaphragmatic-breathing.setup', 'pelvic-tilt.setup'],
    ['next', 2_000, 'intro', 'settle-supine'],
    ['next', 2_000, 'figure-four.right.release-1', 'figure-four.left.change-side'],
    ['previous', 2_000, 'pelvic-tilt.setup', 'diaphragmatic-breathing.setup'],
    ['previous', 8_000, 'figure-four.left.hold-1', 'figure-four.right.setup'],
    ['previous', 3_000, 'intro', 'intro'],
    ['repeat', 12_000, 'figure-four.right.hold-1', 'figure-four.right.setup'],
    ['repeat', 2_000, 'settle-supine', 'settle-supine'],
    ['other-side', 12_000, 'figure-four.right.hold-1', 'figure-four.left.change-side'],
    ['other-side', 12_000, 'figure-four.left.hold-1', 'figure-four.right.setup'],
    ['start-over', 14_000, 'side-to-side.right', 'intro'],
  ] as const)('"%s" after %i ms of %s goes to %s', (command, elapsedMs, from, segmentId) => {
    const ms = eveningMs(from, elapsedMs);
    const [session, effects] = tell(after(ms), command, ms + 1);
    expect(session).toMatchObject({ segmentId, elapsedMs: 0, status: 'playing' });
    expect(effects).toContainEqual({ type: 'enter', segmentId });
  });

  it('"next" in the last words ends the routine', () => {
    const ms = eveningMs('outro', 2_000);
    const [session, effects] = tell(after(ms), 'next', ms + 1);
    expect(session.status).toBe('ended');
    expect(types(effects)).toEqual(['ended']);
  });

  it('says how to turn before it goes back to a step in another position, and waits for it', () => {
    const at = ON_ONES_SIDE_MS + 1;
    const [session, effects] = tell(after(ON_ONES_SIDE_MS), 'previous', at);
    expect(types(effects).slice(0, 2)).toEqual(['reposition', 'enter']);
    expect(effects[0]).toMatchObject({ seconds: WAY_BACK_SECONDS });
    const thereAt = at + WAY_BACK_SECONDS * 1000;
    const still = advance(session, { type: 'elapse', at: thereAt }, timeline)[0];
    expect(still).toMatchObject({ segmentId: 'figure-four.left.change-side', elapsedMs: 0 });
    const moving = advance(session, { type: 'elapse', at: thereAt + 1000 }, timeline)[0];
    expect(moving.elapsedMs).toBe(1000);
  });

  it('after a pause on the way to another position, the way and the step are spoken again', () => {
    const [back] = tell(after(ON_ONES_SIDE_MS), 'previous', ON_ONES_SIDE_MS + 1);
    expect(back.lying).toBe('side-left');
    const [paused] = tell(back, 'pause', ON_ONES_SIDE_MS + 2_000);
    const resumedAt = ON_ONES_SIDE_MS + 18_000;
    const [resumed, effects] = tell(paused, 'resume', resumedAt);
    expect(types(effects).slice(0, 3)).toEqual(['resumed', 'reposition', 'enter']);
    const thereAt = resumedAt + WAY_BACK_SECONDS * 1000;
    expect(resumed).toMatchObject({ lying: 'side-left', at: thereAt, elapsedMs: 0 });
    const there = advance(resumed, { type: 'elapse', at: thereAt + 1000 }, timeline)[0];
    expect(there.lying).toBeUndefined();
    expect(there.elapsedMs).toBe(1000);
  });

  it('pausing adds nothing to a hold, and within two minutes it goes on where it was', () => {
    const [paused] = tell(after(IN_A_HOLD_MS), 'pause', IN_A_HOLD_MS + 1);
    const later = advance(paused, { type: 'elapse', at: IN_A_HOLD_MS + 90_000 }, timeline)[0];
    expect(later).toEqual(paused);
    const [resumed, effects] = tell(later, 'resume', IN_A_HOLD_MS + 110_000);
    expect(effects).toEqual([{ type: 'resumed', restarted: null }]);
    expect(resumed).toMatchObject({
      segmentId: 'figure-four.right.hold-1',
      elapsedMs: paused.elapsedMs,
    });
  });

  it('after a longer pause it begins the step again, from its spoken set-up', () => {
    const [paused] = tell(after(IN_A_HOLD_MS), 'pause', IN_A_HOLD_MS + 1);
    const [resumed, effects] = tell(paused, 'resume', IN_A_HOLD_MS + 127_000);
    expect(effects[0]).toEqual({ type: 'resumed', restarted: 'figure-four.right' });
    expect(resumed).toMatchObject({ segmentId: 'figure-four.right.setup', elapsedMs: 0 });
  });

  it('a question during a pause does not shorten the pause', () => {
    const [paused] = tell(after(IN_A_HOLD_MS), 'pause', IN_A_HOLD_MS + 1);
    const [asked] = tell(paused, 'time-left', IN_A_HOLD_MS + 90_000);
    const [, effects] = tell(asked, 'resume', IN_A_HOLD_MS + 127_000);
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
    ['other-side', 'settle-supine'],
    ['other-side', 'pelvic-tilt.hold-3'],
  ] as const)('"%s" in %s is not to be had', (command, from) => {
    const ms = eveningMs(from, 1_000);
    const [, effects] = tell(after(ms), command, ms + 1);
    expect(effects).toEqual([{ type: 'unavailable', command }]);
  });

  it('"stop" tells in what the person was, so that they are eased out of a hold', () => {
    const [session, effects] = tell(after(IN_A_HOLD_MS), 'stop', IN_A_HOLD_MS + 1);
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
