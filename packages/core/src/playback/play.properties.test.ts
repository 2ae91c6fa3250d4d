import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsAlways } from '../../test/properties.js';
import { buildRoutine, play } from '../english.js';
import { simulatedClock } from '../testing/clock.js';
import { TAKE_YOUR_TIME } from '../timeline/atPace.js';
import type { Timeline } from '../timeline/compileTimeline.js';
import { compileTimeline } from '../timeline/compileTimeline.js';
import type { Segment } from '../timeline/segment.js';
import { onsetsOf } from '../timeline/segment.js';
import type { Clock } from './clock.js';
import type { Said } from './happening.js';
import type { Playback } from './play.js';

const evening = compileTimeline(buildRoutine({ routine: 'evening-wind-down' }));

/** Commands that go to another place. */
const MOVES = ['next', 'previous', 'repeat', 'otherSide', 'startOver'] as const;
/** Commands that change what is played, and stay in their place. */
const PACES = ['slower', 'faster', 'longerHold', 'shorterHold'] as const;
const STAYS = ['pause', 'resume'] as const;
type Move = (typeof MOVES)[number];
type Deed = Move | (typeof PACES)[number] | (typeof STAYS)[number] | 'sleep';

/** Something that happened, with the time of the clock. */
type Event =
  | { readonly type: 'line'; readonly at: number; readonly place: number; readonly lateMs: number }
  | { readonly type: 'segment'; readonly at: number; readonly id: string; readonly seconds: number }
  | { readonly type: 'status'; readonly at: number; readonly status: string }
  | { readonly type: 'did'; readonly at: number; readonly deed: Deed };

/**
 * Every line of the evening, in order, with the step it belongs to. Paces change none of that, but for the words inside a
 * hold: which of them are said hangs on how long it is.
 */
const LINES = evening.segments.flatMap((segment) =>
  onsetsOf(segment)
    .filter(({ atMs }) => !isInsideHold(segment, atMs))
    .map(({ line }, index) => ({ segment, key: line.key, index, step: segment.step })),
);

/** Which of those lines was said; `null` for the words inside a hold, and for the word that whoever is slow hears. */
function placeOf({ segmentId, placeMs }: Said, { segments }: Timeline): number | null {
  const here = segments.findIndex(({ id }) => id === segmentId);
  const startMs = segments.slice(0, here).reduce((sum, { seconds }) => sum + seconds * 1000, 0);
  const intoMs = (placeMs ?? 0) - startMs;
  const said = onsetsOf(segments[here] as Segment).find(({ atMs }) => atMs === intoMs);
  if (isInsideHold(segments[here] as Segment, intoMs)) return null;
  if (said?.line.key === TAKE_YOUR_TIME) return null;
  return LINES.findIndex(({ segment, key }) => segment.id === segmentId && key === said?.line.key);
}

function isInsideHold({ kind }: Segment, atMs: number): boolean {
  return kind === 'hold' && atMs > 0;
}

/** Plays an evening in which somebody does something now and then, and the machine sleeps now and then. */
function eveningWith(deeds: readonly (readonly [afterMs: number, deed: Deed, forMs: number])[]) {
  const machine = simulatedClock(1_000);
  let sleptMs = 0;
  const clock: Clock = {
    now: () => machine.now() + sleptMs,
    callAt: (atMs, callback) => machine.callAt(atMs - sleptMs, callback),
  };
  const events: Event[] = [];
  let within = '';
  let before = evening;
  const routine: Playback = play(evening, {
    clock,
    on: {
      say(said) {
        // Lines on the way into a position come before its segment, and stand in no timeline.
        if (said.segmentId !== within) return;
        const { lateMs } = said;
        // A change of pace finds what is late in its place of before.
        const place = placeOf(said, lateMs > 0 ? before : routine.timeline);
        if (place !== null) events.push({ type: 'line', at: clock.now(), place, lateMs });
      },
      segment({ id, seconds }) {
        within = id;
        events.push({ type: 'segment', at: clock.now(), id, seconds });
      },
      status: (status) => events.push({ type: 'status', at: clock.now(), status }),
    },
  });
  for (const [afterMs, deed, forMs] of deeds) {
    machine.advance(afterMs);
    events.push({ type: 'did', at: clock.now(), deed });
    if (deed === 'sleep') sleptMs += forMs;
    else routine[deed]();
    before = routine.timeline;
  }
  machine.advance(5_000);
  if (routine.status === 'paused') {
    events.push({ type: 'did', at: clock.now(), deed: 'resume' });
    routine.resume();
  }
  machine.advance(3_600_000);
  return { events, status: routine.status };
}

function evenings(deed: fc.Arbitrary<Deed>, longestSleepMs: number) {
  const afterMs = fc.integer({ min: 0, max: 60_000 });
  const forMs = fc.integer({ min: 0, max: longestSleepMs });
  return fc.array(fc.tuple(afterMs, deed, forMs), { maxLength: 20 });
}

/**
 * What was said wrongly: each line is the one after the line before it, or the first of a step where somebody went there,
 * or where a step was taken up again.
 */
function outOfOrder(events: readonly Event[]): string[] {
  const wrong: string[] = [];
  let last = -1;
  let jumped = false;
  let didAt = -1;
  for (const event of events) {
    if (event.type === 'did' && event.deed !== 'pause') {
      jumped ||= !isPace(event.deed);
      didAt = event.at;
    }
    if (event.type !== 'line') continue;
    const line = LINES[event.place];
    const first = LINES.findIndex(({ step }) => step === line?.step);
    const isNext = event.place === last + 1;
    if (!line) wrong.push(`at ${event.at} a line that is not in the routine`);
    else if (!isNext && !(jumped && event.place === first)) {
      wrong.push(
        `at ${event.at} ${line.segment.id} line ${line.index}, after line ${last} of ${LINES.length}`,
      );
    }
    last = event.place;
    // What was due is said before what somebody does at the same moment.
    jumped &&= isNext && event.at === didAt;
  }
  return wrong;
}

const isPace = (deed: Deed): boolean => (PACES as readonly Deed[]).includes(deed);

/** Exact segments that lasted other than their seconds, pauses aside, though nobody did anything to them. */
function wrongHolds(events: readonly Event[], mostMs = 0): string[] {
  const exact = new Set(evening.segments.flatMap(({ id, exact }) => (exact ? [id] : [])));
  const wrong: string[] = [];
  let open: { id: string; seconds: number; at: number; pausedMs: number } | null = null;
  let pausedAt: number | null = null;
  for (const event of events) {
    if (event.type === 'did' && !(STAYS as readonly Deed[]).includes(event.deed)) open = null;
    if (event.type === 'status') {
      if (pausedAt !== null && open) open.pausedMs += event.at - Math.max(pausedAt, open.at);
      pausedAt = event.status === 'paused' ? event.at : null;
    }
    if (event.type !== 'segment') continue;
    if (open && exact.has(open.id)) {
      const lasted = event.at - open.at - open.pausedMs;
      if (Math.abs(lasted - open.seconds * 1000) > mostMs)
        wrong.push(`${open.id} lasted ${lasted} ms`);
    }
    const { id, seconds, at } = event;
    open = { id, seconds, at, pausedMs: 0 };
  }
  return wrong;
}

/** The most lines that came at one moment. */
function mostAtOnce(events: readonly Event[]): number {
  const counts = new Map<number, number>();
  for (const { type, at } of events) if (type === 'line') counts.set(at, (counts.get(at) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

describe('whatever somebody does at whatever time', () => {
  const deed = fc.constantFrom<Deed>(...MOVES, ...PACES, ...STAYS);

  it('no line is said twice, lost, or late', () => {
    holdsAlways(
      'the clockwork says every line once',
      fc.property(evenings(deed, 0), (deeds) => {
        const { events, status } = eveningWith(deeds);
        expect(outOfOrder(events)).toEqual([]);
        expect(events.filter((event) => event.type === 'line' && event.lateMs > 1)).toEqual([]);
        expect(status).toBe('ended');
      }),
      1_000,
      40,
    );
  });

  it('a hold lasts its seconds to the millisecond, and a pause adds nothing', () => {
    holdsAlways(
      'the clockwork holds exactly',
      fc.property(evenings(deed, 0), (deeds) => {
        expect(wrongHolds(eveningWith(deeds).events)).toEqual([]);
      }),
      1_000,
      40,
    );
  });

  it('and however long the machine sleeps: nothing comes in a heap, and nothing is lost', () => {
    const sleepy = fc.oneof(deed, fc.constant<Deed>('sleep'));
    holdsAlways(
      'the clockwork wakes up',
      fc.property(evenings(sleepy, 400_000), (deeds) => {
        const { events } = eveningWith(deeds);
        expect(outOfOrder(events)).toEqual([]);
        expect(events.filter((event) => event.type === 'line' && event.lateMs > 2_000)).toEqual([]);
        expect(mostAtOnce(events)).toBeLessThanOrEqual(2);
        // Lateness below that is not made up for: what was told late ends at its time.
        expect(wrongHolds(events, 2_000)).toEqual([]);
      }),
      1_000,
      40,
    );
  });
});

it('a whole evening, left alone, is every line of it', () => {
  const { events } = eveningWith([]);
  const said = events.flatMap((event) => (event.type === 'line' ? [event.place] : []));
  expect(said).toEqual(LINES.map((_, index) => index));
});
