import type { Locale } from '../locales/locale.js';
import { mustBeLocale } from '../locales/mustBeLocale.js';
import { isObject, mustBe } from '../model/argument.js';
import type { Timeline } from '../timeline/compileTimeline.js';
import { mustBeTimeline } from '../timeline/mustBeTimeline.js';
import type { Segment } from '../timeline/segment.js';
import { filled } from './words.js';

/** What a screen shows while a segment lasts. */
export interface ScreenOf {
  /** The exercise, or the routine where none is done: "Ankle over knee stretch". */
  readonly name: string;
  /** The side that works: "Right"; empty where there is none. */
  readonly side: string;
  /** The step in one line: "Ankle over knee stretch, right side", "Onto your back", "The end". */
  readonly step: string;
  /** What one does: "Hold", "Breathe in". */
  readonly doing: string;
  /** The same with its number where it is done several times: "Hold 2 of 6". */
  readonly part: string;
  /** The step after this one; `null` in the last. */
  readonly next: string | null;
}

/**
 * What a screen shows while a segment lasts, in the words of a locale.
 *
 * @param segment the one that plays; the way back to a position may stand in no timeline
 * @param timeline the whole routine
 * @param locale the words
 * @returns short texts, none of which is spoken
 * @example
 * const hold = timeline.segments.find(({ id }) => id === 'pelvic-tilt.hold-2');
 * screenOf(hold, timeline, enUS).part // 'Hold 2 of 3'
 */
export function screenOf(segment: Segment, timeline: Timeline, locale: Locale): ScreenOf {
  mustBeTimeline(timeline);
  mustBe(isObject(segment), 'A segment is a part of a timeline', segment);
  mustBeLocale(locale);
  const { segments } = timeline;
  const { screen } = locale;
  const here = segments.findIndex(({ id }) => id === segment.id);
  const next = segments.slice(here).find(({ step }) => step !== segment.step);
  return {
    name: titleOf(segment.exercise ?? timeline.routine, locale),
    side: segment.side ? screen.side[segment.side] : '',
    step: stepOf(segment, timeline, locale),
    doing: doingOf(segment, locale),
    part: partOf(segment, timeline, locale),
    next: next ? stepOf(next, timeline, locale) : null,
  };
}

/**
 * The name of anything that can be played, as a title.
 *
 * @param id of an exercise, a massage, a routine, a sleep position or a move in bed
 * @returns the name with a capital; the id of what has none
 * @example titleOf('figure-four', enUS) // 'Ankle over knee stretch'
 */
export function titleOf(id: string, locale: Locale): string {
  mustBe(typeof id === 'string', "An id is text, such as 'figure-four'", id);
  mustBeLocale(locale);
  const shelves: readonly Readonly<Record<string, object>>[] = [
    locale.exercises,
    locale.massages,
    locale.routines,
    locale.sleepPositions,
    locale.bedMoves,
  ];
  for (const shelf of shelves) {
    const entry = Object.hasOwn(shelf, id) ? shelf[id] : undefined;
    if (entry && 'name' in entry && typeof entry.name === 'string') return capitalised(entry.name);
  }
  return id;
}

function stepOf(segment: Segment, timeline: Timeline, locale: Locale): string {
  const { kind, position, exercise, side } = segment;
  const { screen } = locale;
  if (kind === 'transition') return screen.onto[position];
  if (exercise === undefined) {
    return kind === 'outro' ? screen.end : titleOf(timeline.routine, locale);
  }
  const name = titleOf(exercise, locale);
  return side === 'left' || side === 'right'
    ? filled(screen.nameAndSide, 'screen.nameAndSide', { name, side }, locale)
    : name;
}

function doingOf({ kind, breath }: Segment, { screen }: Locale): string {
  return breath ? screen.breath[breath] : screen.doing[kind];
}

function partOf(segment: Segment, timeline: Timeline, locale: Locale): string {
  const doing = doingOf(segment, locale);
  const alike = timeline.segments.filter(
    ({ step, kind, side }) =>
      step === segment.step && kind === segment.kind && side === segment.side,
  );
  const reps = Math.max(0, ...alike.map(({ rep }) => rep ?? 0));
  if (segment.rep === undefined || reps < 2) return doing;
  const params = { doing, rep: segment.rep, reps };
  return filled(locale.screen.repetition, 'screen.repetition', params, locale);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
