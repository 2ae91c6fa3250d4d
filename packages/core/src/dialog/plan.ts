import { buildRoutine } from '../routine/buildRoutine.js';
import type { RoutineRequest } from '../routine/request.js';
import type { Timeline } from '../timeline/compileTimeline.js';
import { compileTimeline } from '../timeline/compileTimeline.js';
import type { DialogContext } from './context.js';

/** What one sentence is answered with: its surroundings, and the timelines it needs, each compiled once. */
export interface Surroundings extends DialogContext {
  /** The timeline of a request. A session keeps the request only, so this is done again for every sentence. */
  readonly timelineOf: (request: RoutineRequest) => Timeline;
}

/** Prepares the surroundings of one sentence. Stored states keep whole milliseconds. */
export function surroundingsOf(context: DialogContext): Surroundings {
  const compiled = new Map<RoutineRequest, Timeline>();
  return {
    ...context,
    at: Math.floor(context.at),
    timelineOf(request) {
      const known = compiled.get(request);
      if (known) return known;
      const timeline = compileTimeline(buildRoutine(request, context.catalogue));
      compiled.set(request, timeline);
      return timeline;
    },
  };
}
