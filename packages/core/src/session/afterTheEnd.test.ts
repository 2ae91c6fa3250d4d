import { describe, expect, it } from 'vitest';
import { evening, eveningMs } from '../../test/samples.js';
import { advance } from './advance.js';
import type { SessionCommand } from './event.js';
import type { Session } from './session.js';
import { startSession } from './startSession.js';

const timeline = evening();
const [begun] = startSession(timeline, 0);
const [ended] = advance(begun, { type: 'elapse', at: 700_000 }, timeline);
const later = 800_000;
/** A second after the last aside of a hold began: nothing is said for more than five seconds to come. */
const IN_STRETCH_MS = eveningMs(
  'figure-four.right.hold-1',
  lastAsideMs('figure-four.right.hold-1') + 1_000,
);
const tell = (type: SessionCommand) => advance(ended, { type, at: later }, timeline);

describe('after the end', () => {
  it.each(['next', 'repeat', 'other-side'] as const)(
    '"%s" has nowhere to go, says so, and changes nothing',
    (command) => {
      const [session, effects] = tell(command);
      expect(session).toMatchObject({ status: 'ended', segmentId: 'outro' });
      expect(effects).toEqual([{ type: 'unavailable', command }]);
    },
  );

  it('"other side" has nowhere to go either where the last step has another side', () => {
    const stoppedInStretch = advance(
      advance(begun, { type: 'elapse', at: IN_STRETCH_MS }, timeline)[0],
      { type: 'stop', at: IN_STRETCH_MS + 5_001 },
      timeline,
    )[0];
    expect(stoppedInStretch).toMatchObject({ segmentId: 'figure-four.right.hold-1' });
    for (const command of ['next', 'repeat', 'other-side'] as const) {
      const [session, effects] = advance(stoppedInStretch, { type: command, at: later }, timeline);
      expect([session.status, effects]).toEqual(['ended', [{ type: 'unavailable', command }]]);
    }
  });

  it.each(['pause', 'resume', 'stop'] as const)('"%s" changes nothing and says nothing', (type) => {
    const [session, effects] = tell(type);
    expect([session.status, session.segmentId, effects]).toEqual(['ended', 'outro', []]);
  });

  it('nothing is left', () => {
    expect(tell('time-left')[1]).toEqual([{ type: 'time-left', seconds: 0 }]);
  });

  it.each([
    ['start-over', 'intro'],
    ['start', 'intro'],
    ['previous', 'long-exhale.setup'],
  ] as const)('"%s" plays again, at %s', (command, segmentId) => {
    const [session, effects] = tell(command);
    expect(session).toMatchObject({ segmentId, elapsedMs: 0, status: 'playing', at: later });
    expect(effects[0]).toEqual({ type: 'enter', segmentId });
  });
});

describe('a command', () => {
  /** The session with these fields changed, and the command as the last that was heard. */
  const changed = ({ agoMs: _, ...before }: Session, fields: Partial<Session>) => ({
    ...before,
    ...fields,
  });
  const [inStretch] = advance(begun, { type: 'elapse', at: IN_STRETCH_MS }, timeline);

  it.each([
    ['next', 'figure-four.left.change-side'],
    ['repeat', 'figure-four.right.setup'],
    ['other-side', 'figure-four.left.change-side'],
    ['start-over', 'intro'],
  ] as const)('"%s" changes the place and the time, and nothing else', (command, segmentId) => {
    const [session, effects] = advance(
      inStretch,
      { type: command, at: IN_STRETCH_MS + 3_007 },
      timeline,
    );
    const place = {
      segmentId,
      elapsedMs: 0,
      status: 'playing',
      at: IN_STRETCH_MS + 3_007,
    } as const;
    expect(session).toEqual(changed(inStretch, place));
    const first = timeline.segments.find(({ id }) => id === segmentId)?.lines[0];
    expect(effects).toMatchObject([
      { type: 'enter', segmentId },
      { type: 'cue', segmentId, atMs: 0, lateMs: 0, line: { key: first?.key } },
    ]);
  });

  it('"pause" stops the time where it is, and says that it has', () => {
    const [session, effects] = advance(
      inStretch,
      { type: 'pause', at: IN_STRETCH_MS + 1_000 },
      timeline,
    );
    expect(effects).toEqual([{ type: 'paused' }]);
    expect(session).toEqual(
      changed(inStretch, {
        status: 'paused',
        at: IN_STRETCH_MS + 1_000,
        elapsedMs: inStretch.elapsedMs + 1_000,
      }),
    );
    expect(advance(session, { type: 'elapse', at: IN_STRETCH_MS + 95_000 }, timeline)).toEqual([
      session,
      [],
    ]);
    expect(advance(session, { type: 'pause', at: IN_STRETCH_MS + 95_000 }, timeline)[1]).toEqual(
      [],
    );
  });
});

/** How far into a hold the last of its cues comes that is not the one shortly before its end. */
function lastAsideMs(segmentId: string): number {
  const hold = timeline.segments.find(({ id }) => id === segmentId);
  const asides = hold?.cues.filter(({ line }) => line.key !== 'cue.nearly') ?? [];
  return Math.max(...asides.map(({ atMs }) => atMs));
}
