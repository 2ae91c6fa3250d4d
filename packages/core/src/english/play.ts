import { enUS } from '../locales/en-US/index.js';
import type { Playback, PlayOptions } from '../playback/play.js';
import { play as playWith } from '../playback/play.js';
import type { RoutineRequest } from '../routine/request.js';
import type { Timeline } from '../timeline/compileTimeline.js';
import { compileTimeline } from '../timeline/compileTimeline.js';
import { buildRoutine } from './buildRoutine.js';
import { withDefaults } from './withDefaults.js';

/**
 * Plays a timeline by a clock and says when each line begins. It begins as soon as the clock calls back, so that what is
 * told may use what this returns.
 *
 * When the clock has jumped, as after the sleep of a machine, nothing is said in a heap: within two minutes the step
 * begins again from its spoken set-up; later it is paused.
 *
 * @param timeline what `compileTimeline` gives
 * @param options the clock, and who is told; English and the built-in catalogue if nothing else is given
 * @returns what can be done while it plays
 * @throws TypeError in a sentence that says which argument cannot be meant, and what can
 * @example play(timeline, { clock: simulatedClock(), on: {} }).secondsLeft // 600
 */
export function play(
  timeline: Timeline,
  options: Partial<PlayOptions> & Pick<PlayOptions, 'clock' | 'on'>,
): Playback {
  return playWith(timeline, withDefaults<PlayOptions>({ locale: enUS, timelineOf }, options));
}

function timelineOf(request: RoutineRequest): Timeline {
  return compileTimeline(buildRoutine(request));
}
