import { buildRoutine } from '../src/english.js';
import type { RoutineRequest } from '../src/routine/request.js';
import type { Timeline } from '../src/timeline/compileTimeline.js';
import { compileTimeline } from '../src/timeline/compileTimeline.js';

/** The timeline of the evening routine, with wishes. */
export function evening(wishes: Omit<RoutineRequest, 'routine'> = {}): Timeline {
  return compileTimeline(buildRoutine({ routine: 'evening-wind-down', ...wishes }));
}
