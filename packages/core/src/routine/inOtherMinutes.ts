import type { PlayableShelves } from '../model/catalogue.js';
import type { RoutineEntry } from '../model/routine.js';
import type { Draft, Fullest, Measure } from './fitToMinutes.js';
import { fitToMinutes, fullestOf, idOf, MOST_BREATHING } from './fitToMinutes.js';
import { inMinutes, RoutineRefused } from './refusal.js';
import { remainingSteps } from './remainingSteps.js';
import type { RoutineRequest } from './request.js';
import type { StepLimits } from './stepLimits.js';

/** A routine by its name, with the minutes it takes as it is; `null` where it has to be made to fit them. */
export interface NamedRoutine {
  readonly entry: RoutineEntry;
  readonly usualMinutes: number;
  readonly asWritten: RoutineEntry | null;
}

/**
 * A routine of its name in as many minutes as were asked for: its own exercises, the first ones first. What it breathes in
 * the beginning gives way where there would be too much of it in a short one.
 *
 * @throws RoutineRefused with the nearest minutes in which it can be had
 */
export function inOtherMinutes(
  { entry, usualMinutes, asWritten }: NamedRoutine,
  request: RoutineRequest,
  catalogue: PlayableShelves,
  measure: Measure,
  limits: StepLimits,
): RoutineEntry {
  const kept = remainingSteps(entry, request, catalogue);
  const ids = kept.flatMap((one) => ('talk' in one || one.step.fill ? [] : [one.exercise.id]));
  const wanted = [...new Set(ids)];
  const moving = wanted.filter((id) => catalogue.exercises[id]?.kind !== 'breath');
  const draftOf = (minutes: number): Draft => ({
    wanted,
    lay: (chosen) =>
      entry.steps.filter((_, index) => {
        // What is told stays with what it leads to.
        const step = entry.steps.slice(index).find((one) => !('talk' in one));
        return !step || chosen.has(idOf(step) ?? '') || ('fill' in step && step.fill);
      }),
    endings: [[]],
    entryOf: (steps) => ({ ...entry, minutes, steps }),
    limits,
  });
  let fullest: Fullest | undefined;
  const asked = request.minutes ?? usualMinutes;
  const found = lasting(asked);
  if (found) return found;
  const nearest = nearestTo(asked).find((minutes) => lasting(minutes)) ?? usualMinutes;
  throw new RoutineRefused(
    `${entry.id} cannot be made to last ${inMinutes(asked)}. The nearest it can be had in is ${inMinutes(nearest)}.`,
    { key: 'other-minutes', params: { minutes: nearest } },
  );

  function lasting(minutes: number): RoutineEntry | null {
    if (minutes === usualMinutes && asWritten) return asWritten;
    // More than there is needs no search to be known.
    if (minutes > usualMinutes && minutes > mostMinutes()) return null;
    for (const ids of moving.length < wanted.length ? [wanted, moving] : [wanted]) {
      const draft = { ...draftOf(minutes), wanted: ids };
      const fitted = fitToMinutes(draft, minutes, catalogue, measure);
      if (fitted?.moving) return fitted.entry;
    }
    return null;
  }

  function mostMinutes(): number {
    fullest ??= fullestOf(draftOf(usualMinutes), catalogue, measure);
    return Math.floor(fullest.movingSeconds / (1 - MOST_BREATHING) / 60);
  }

  /** Whole minutes, and those it usually takes; of two as near, the shorter. */
  function nearestTo(minutes: number): number[] {
    const most = Math.max(mostMinutes(), Math.ceil(usualMinutes));
    const whole = Array.from({ length: most }, (_, index) => index + 1);
    const away = (one: number) => Math.abs(one - minutes);
    return [...new Set([...whole, usualMinutes])].sort((a, b) => away(a) - away(b) || a - b);
  }
}
