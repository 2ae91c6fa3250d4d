import type { Timeline } from '@supine/core';
import { buildRoutine, compileTimeline } from '@supine/core';
import { forNobody } from '../forNobody.js';
import type { RecordingPlan } from './plan.js';

/**
 * What a plan plays. Whoever signs, renders or computes a map asks here, so that all three mean the same.
 *
 * @throws RoutineRefused when no such routine can be built
 * @example plannedTimeline({ request: { routine: 'evening-wind-down' }, asked: true }).seconds // 600
 */
export function plannedTimeline({
  request,
  asked,
}: Pick<RecordingPlan, 'request' | 'asked'>): Timeline {
  return compileTimeline(buildRoutine(asked ? request : forNobody(request)));
}
