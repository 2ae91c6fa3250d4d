import { isObject, mustBe } from '../model/argument.js';
import type { PlayableShelves } from '../model/catalogue.js';
import type { RoutineRequest } from '../routine/request.js';
import { HEAT_TIMER } from '../routine/setUp.js';
import type { Timeline } from '../timeline/compileTimeline.js';
import { mustBeTimeline } from '../timeline/mustBeTimeline.js';
import { AnnouncementsRefused } from './refusal.js';

const LEFT_OUT = ['on-front', 'on-hands-and-knees'] as const;
const ON_FRONT_OR_KNEELING: readonly string[] = ['prone', 'kneeling', 'kneeling-at-bed'];

/**
 * The same request without what is done on the front or kneeling.
 *
 * @example withoutFrontOrKnees({ routine: 'mid-back-five' }).avoid // ['on-front', 'on-hands-and-knees']
 */
export function withoutFrontOrKnees(request: RoutineRequest): RoutineRequest {
  return { ...request, avoid: [...new Set([...(request.avoid ?? []), ...LEFT_OUT])] };
}

/**
 * Refuses what must not be read to somebody who is not heard.
 *
 * @throws AnnouncementsRefused for a massage, heat, or a position on the front or the knees
 */
export function refuseUnfit(
  { routine, segments }: Timeline,
  { massages }: Pick<PlayableShelves, 'massages'>,
): void {
  if (routine === HEAT_TIMER) {
    throw new AnnouncementsRefused(
      'has-heat',
      'Heat is only timed where somebody is heard: nobody may fall asleep on it.',
    );
  }
  if (
    segments.some(({ exercise }) => exercise !== undefined && Object.hasOwn(massages, exercise))
  ) {
    throw new AnnouncementsRefused(
      'has-massage',
      `${routine} has massage in it. What rules a massage out has to be asked first, and a script cannot ask.`,
    );
  }
  if (isOnFrontOrKneeling(segments)) throw onFrontOrKneeling(routine);
}

/**
 * Whether a timeline may be played to whoever asks, by what hears nobody: no massage, no heat, nothing on the front or kneeling.
 *
 * @param timeline what was compiled
 * @param shelves where massages are looked up
 * @throws TypeError when one of them is something else
 * @example mayGoUnheard(compileTimeline(buildRoutine({ routine: 'partner-massage' })), catalogue) // false
 */
export function mayGoUnheard(
  timeline: Timeline,
  shelves: Pick<PlayableShelves, 'massages'>,
): boolean {
  mustBeTimeline(timeline);
  mustBe(isObject(shelves) && isObject(shelves.massages), 'Shelves are a catalogue', shelves);
  try {
    refuseUnfit(timeline, shelves);
    return true;
  } catch (error) {
    if (error instanceof AnnouncementsRefused) return false;
    throw error;
  }
}

/** Whether a timeline has somebody lie on the front or kneel. */
export function isOnFrontOrKneeling(segments: Timeline['segments']): boolean {
  return segments.some(({ position }) => ON_FRONT_OR_KNEELING.includes(position));
}

/** Why nothing of it is left. */
export function onFrontOrKneeling(routine: string): AnnouncementsRefused {
  return new AnnouncementsRefused(
    'on-front-or-kneeling',
    `${routine} is done on the front or kneeling, where a script helps nobody up.`,
  );
}
