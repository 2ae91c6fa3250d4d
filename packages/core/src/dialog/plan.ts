import { buildRoutine } from '../routine/buildRoutine.js';
import type { RoutineRequest } from '../routine/request.js';
import type { Timeline } from '../timeline/compileTimeline.js';
import { compileTimeline } from '../timeline/compileTimeline.js';
import type { DialogContext } from './context.js';

/** The timeline of a request. A session keeps the request only, so this is done again for every sentence. */
export function timelineOf(request: RoutineRequest, context: DialogContext): Timeline {
  return compileTimeline(buildRoutine(request, context.catalogue));
}
