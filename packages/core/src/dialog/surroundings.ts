import { buildRoutine } from '../routine/buildRoutine.js';
import { RoutineRefused } from '../routine/refusal.js';
import type { RoutineRequest } from '../routine/request.js';
import type { Timeline } from '../timeline/compileTimeline.js';
import { compileTimeline } from '../timeline/compileTimeline.js';
import type { DialogContext } from './context.js';
import { lastingOf } from './memory.js';

/** What one sentence is answered with: its surroundings, and the timelines it needs, each compiled once. */
export interface Surroundings extends DialogContext {
  /** The timeline of a request. A session keeps the request only, so this is done again for every sentence. */
  readonly timelineOf: (request: RoutineRequest) => Timeline;
}

/**
 * The same request in as many minutes as are left when something must be avoided: in the middle of a routine a shorter
 * one is better than none.
 *
 * @throws RoutineRefused when nothing is left at all
 */
export function shortened(request: RoutineRequest, { timelineOf }: Surroundings): RoutineRequest {
  try {
    timelineOf(request);
    return request;
  } catch (error) {
    if (!(error instanceof RoutineRefused)) throw error;
    const { key, params } = error.reason;
    if (key !== 'other-minutes' && key !== 'ceiling') throw error;
    const { minutes } = params;
    timelineOf({ ...request, minutes });
    return { ...request, minutes };
  }
}

/** Timelines are frozen and a catalogue does not change, so that one request has one timeline: an answer takes 7 ms without, 0.2 with. */
const compiled = new WeakMap<object, Map<string, Timeline>>();
/** A conversation needs the one that is played and those it is changed into; a host has several conversations. */
const MOST_KEPT = 32;

/** Prepares the surroundings of one sentence. Stored states keep whole milliseconds. */
export function surroundingsOf(context: DialogContext): Surroundings {
  const { catalogue, steps } = context;
  const kept = compiled.get(catalogue) ?? new Map<string, Timeline>();
  compiled.set(catalogue, kept);
  return {
    ...context,
    at: Math.floor(context.at),
    memory: context.memory && lastingOf(context.memory),
    timelineOf(request) {
      const key = JSON.stringify([request, steps]);
      const known = kept.get(key);
      if (known) return known;
      const timeline = compileTimeline(buildRoutine(request, catalogue, steps));
      for (const oldest of kept.keys()) {
        if (kept.size < MOST_KEPT) break;
        kept.delete(oldest);
      }
      kept.set(key, timeline);
      return timeline;
    },
  };
}
