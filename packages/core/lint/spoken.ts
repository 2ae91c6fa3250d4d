import { buildRoutine } from '../src/routine/buildRoutine.js';
import type { RoutineRequest } from '../src/routine/request.js';
import { wordsOf } from '../src/speech/words.js';
import type { Timeline } from '../src/timeline/compileTimeline.js';
import { compileTimeline } from '../src/timeline/compileTimeline.js';
import type { Cue, Segment } from '../src/timeline/segment.js';
import type { Subject } from './rule.js';
import { namesIn, timelineOf } from './simulator/requests.js';

/** Every timeline the rules listen to: each routine as it is. */
export function timelinesOf({ shelves, timelines }: Subject): readonly Timeline[] {
  if (timelines) return timelines;
  return Object.keys(shelves.routines).map((routine) =>
    compileTimeline(buildRoutine({ routine } satisfies RoutineRequest, shelves)),
  );
}

/** Everything with a name that can be played: each routine, and one exercise, massage or set-up alone. */
export function playedOf({ shelves, timelines }: Subject): readonly Timeline[] {
  return timelines ?? namesIn(shelves).flatMap((routine) => timelineOf({ routine }, shelves) ?? []);
}

/** A segment of a routine, for a finding's address. */
export function address(timeline: Timeline, segment: Segment): string {
  return `${timeline.routine}: ${segment.id}`;
}

/** A cue's words, or the reason there are none. */
export function heard({ line }: Pick<Cue, 'line'>, { locale }: Subject): string | Error {
  try {
    return wordsOf(line, locale, { stop: 'wake-word', wakeWord: 'Computer' });
  } catch (error) {
    return error as Error;
  }
}
