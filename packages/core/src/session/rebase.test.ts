import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsAlways } from '../../test/properties.js';
import { evening, eveningMs } from '../../test/samples.js';
import { RoutineRefused } from '../routine/refusal.js';
import { advance } from './advance.js';
import { nextAt } from './elapse.js';
import { rebase } from './rebase.js';
import { startSession } from './startSession.js';

const wishes = fc.record(
  {
    pace: fc.integer({ min: -3, max: 3 }),
    holds: fc.integer({ min: -3, max: 3 }),
    avoid: fc.subarray(['twist', 'flat-on-back', 'knees-apart'] as const),
    skip: fc.subarray(['pelvic-tilt', 'knee-rolls', 'figure-four', 'open-book']),
  },
  { requiredKeys: [] },
);

describe('rebase', () => {
  it('keeps segment, step, side and elapsed time through any change of plan', () => {
    holdsAlways(
      'the place survives a new plan',
      fc.property(wishes, wishes, fc.integer({ min: 0, max: 599_999 }), (before, after, ms) => {
        const [from, to] = [evening(before), evening(after)];
        const [session] = advance(startSession(from, 0)[0], { type: 'elapse', at: ms }, from);
        fc.pre(session.status === 'playing');
        const here = from.segments.find(({ id }) => id === session.segmentId);
        const [moved] = rebase(session, from, to);
        const there = to.segments.find(({ id }) => id === moved.segmentId);
        expect(there).toBeDefined();
        expect(moved.request).toEqual(to.request);
        const same = to.segments.find(({ id }) => id === session.segmentId);
        if (same) {
          expect(moved.segmentId).toBe(session.segmentId);
          expect(moved.elapsedMs).toBe(Math.min(session.elapsedMs, same.seconds * 1000));
        } else if (to.segments.some(({ step }) => step === here?.step)) {
          expect([there?.step, there?.side]).toEqual([here?.step, here?.side]);
        }
        const [ended] = advance(moved, { type: 'elapse', at: ms + 3_000_000 }, to);
        expect(ended.status).toBe('ended');
      }),
    );
  });

  it('goes on with the next step when the one it is in is gone', () => {
    const [from, to] = [evening(), evening({ skip: ['figure-four'] })];
    const at = eveningMs('figure-four.right.hold-1', 8_000);
    const [session] = advance(startSession(from, 0)[0], { type: 'elapse', at }, from);
    expect(session.segmentId).toBe('figure-four.right.hold-1');
    const [moved, effects] = rebase(session, from, to);
    expect(moved).toMatchObject({ segmentId: 'supine-to-side.left', elapsedMs: 0 });
    expect(effects[0]).toEqual({ type: 'enter', segmentId: 'supine-to-side.left' });
  });

  it('never sends somebody through a turn that starts where they do not lie', () => {
    // In open book on the left side; without it, nothing is left but breathing, wherever they lie.
    const [from, to] = [evening(), evening({ skip: ['open-book'] })];
    const at = eveningMs('open-book.right.move-1');
    const [session] = advance(startSession(from, 0)[0], { type: 'elapse', at }, from);
    expect(session.segmentId.startsWith('open-book.right')).toBe(true);
    expect(rebase(session, from, to)[0].segmentId).toBe('long-exhale.setup');
  });

  it('a segment that has become shorter than the time spent in it is over at once', () => {
    const [from, to] = [evening(), evening({ pace: -1 })];
    const at = eveningMs('open-book.right.hold-1') - 500;
    const [session] = advance(startSession(from, 0)[0], { type: 'elapse', at }, from);
    expect(session.segmentId).toBe('open-book.right.move-1');
    const [moved] = rebase(session, from, to);
    const [next, effects] = advance(moved, { type: 'elapse', at }, to);
    expect(nextAt(moved, to)).toBe(at);
    expect(next.segmentId).toBe('open-book.right.hold-1');
    expect(effects[0]).toEqual({ type: 'enter', segmentId: 'open-book.right.hold-1' });
  });

  it('refuses to change a plan of which nothing would be left, before the session is touched', () => {
    expect(() =>
      evening({ skip: evening().segments.flatMap(({ exercise }) => exercise ?? []) }),
    ).toThrow(RoutineRefused);
  });
});
