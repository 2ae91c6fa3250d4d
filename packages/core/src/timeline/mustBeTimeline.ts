import { isObject, mustBe } from '../model/argument.js';
import type { Timeline } from './compileTimeline.js';
import { identityHash } from './identityHash.js';

/** Refuses what is no timeline, such as the routine it is made of. */
export function mustBeTimeline(timeline: unknown): asserts timeline is Timeline {
  const isMeant = isObject(timeline) && 'segments' in timeline && Array.isArray(timeline.segments);
  mustBe(isMeant, 'A timeline is what compileTimeline gives', timeline);
}

/** Refuses a timeline that somebody has changed: a hold would last as long as nobody has checked. */
export function mustBeUnchanged({ hash, segments }: Timeline): void {
  if (identityHash(JSON.stringify(segments)) === hash) return;
  throw new TypeError(
    'This timeline was changed since compileTimeline gave it, for its hash does not fit; ask for another one in a request.',
  );
}
