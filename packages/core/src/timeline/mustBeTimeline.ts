import { isObject, mustBe } from '../model/argument.js';
import type { Timeline } from './compileTimeline.js';

/** Refuses what is no timeline, such as the routine it is made of. */
export function mustBeTimeline(timeline: unknown): asserts timeline is Timeline {
  const isMeant = isObject(timeline) && 'segments' in timeline && Array.isArray(timeline.segments);
  mustBe(isMeant, 'A timeline is what compileTimeline gives', timeline);
}
