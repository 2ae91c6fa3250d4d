import { Bench } from 'tinybench';
import { assign, createMachine, initialTransition, transition } from 'xstate';
import {
  advance,
  buildRoutine,
  compileTimeline,
  startSession,
} from '../packages/core/dist/index.js';

/**
 * The session reducer beside XState 5, each letting the same events happen: half a second of time passing, over and
 * over, with a pause and a resume among them, on a machine that knows the same segments.
 */
const timeline = compileTimeline(buildRoutine({ routine: 'evening-wind-down' }));
const lengthsMs = timeline.segments.map(({ seconds }) => seconds * 1000);

const machine = createMachine({
  id: 'routine',
  initial: 'playing',
  context: { segment: 0, elapsedMs: 0 },
  states: {
    playing: {
      on: {
        elapse: [
          {
            guard: ({ context, event }) =>
              context.elapsedMs + event.ms >= (lengthsMs[context.segment] ?? 0),
            actions: assign(({ context, event }) => ({
              segment: (context.segment + 1) % lengthsMs.length,
              elapsedMs: context.elapsedMs + event.ms - (lengthsMs[context.segment] ?? 0),
            })),
          },
          { actions: assign({ elapsedMs: ({ context, event }) => context.elapsedMs + event.ms }) },
        ],
        pause: 'paused',
      },
    },
    paused: { on: { resume: 'playing' } },
  },
});

const EVENTS = 1_000;
const kindAt = (index) => (index % 50 === 48 ? 'pause' : index % 50 === 49 ? 'resume' : 'elapse');

function playSupine() {
  let [session] = startSession(timeline, 0);
  let at = 0;
  for (let index = 0; index < EVENTS; index += 1) {
    at += 500;
    [session] = advance(session, { type: kindAt(index), at }, timeline);
  }
  return session;
}

export async function benchAdvance() {
  const bench = new Bench({ time: 1_500, warmupTime: 300 });
  // A bench that plays nothing would be fast too.
  const played = playSupine();
  if (played.segmentId === 'intro' || played.status !== 'playing')
    throw new Error('Nothing was played.');
  bench.add('supine', playSupine);
  bench.add('xstate', () => {
    let [snapshot] = initialTransition(machine);
    for (let index = 0; index < EVENTS; index += 1) {
      [snapshot] = transition(machine, snapshot, { type: kindAt(index), ms: 500 });
    }
    return snapshot;
  });
  await bench.run();
  const perSecond = Object.fromEntries(
    bench.tasks.map(({ name, result }) => [name, Math.round((EVENTS * 1000) / result.latency.p50)]),
  );
  return {
    name: 'advance, transitions a second (median)',
    supine: perSecond.supine,
    peer: 'XState 5.33.3',
    peerFigure: perSecond.xstate,
    ratio: perSecond.supine / perSecond.xstate,
    // Two microseconds go into looking for the place among a hundred segments, which nobody feels.
    target: 'at least twice XState',
    met: perSecond.supine >= 2 * perSecond.xstate,
  };
}
