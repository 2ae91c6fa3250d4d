import type { PlayableShelves } from '../model/catalogue.js';
import type { RoutineEntry, RoutineStep } from '../model/routine.js';

/** Breathing is for letting go at the end; more of it would be another routine. */
export const MOST_BREATHING = 0.25;
/** Who asks for the neck gets the neck: this much of the time at least. */
const LEAST_ASKED_FOR = 0.6;
/** What is left at the end of a routine without breathing stays still, and must not be long. */
const MOST_STILL = 0.1;

type Steps = RoutineEntry['steps'];

/** Seconds of a whole routine with the shortest breathing at its end, and how many of them are for what. */
export interface Measured {
  readonly seconds: number;
  readonly askedSeconds: number;
  readonly breathSeconds: number;
}

/** How long an entry lasts; only the builder knows the ways between its positions. */
export type Measure = (entry: RoutineEntry) => Measured;

/** What may go into a routine, and how it is put together from a choice. */
export interface Draft {
  /** Ids, the most wanted first. */
  readonly wanted: readonly string[];
  /** The steps of those that were chosen, in order. */
  readonly lay: (chosen: ReadonlySet<string>) => Steps;
  /** The ways it may end, the best first. */
  readonly endings: readonly Steps[];
  readonly entryOf: (steps: Steps) => RoutineEntry;
}

/** A draft that was brought to a length. */
export interface Fitted {
  readonly entry: RoutineEntry;
  readonly measured: Measured;
  /** Whether not too much of it is breathing or stillness. */
  readonly moving: boolean;
  /** Whether enough of it is for what was asked, too. */
  readonly balanced: boolean;
}

/**
 * Brings a draft to a number of minutes: takes what fits, the most wanted first, then gives more repetitions within
 * their range. Where usual doses do not come out even, the fewest of each range are tried.
 *
 * @returns the first balanced way, else the quietest; `null` when nothing fits at all
 */
export function fitToMinutes(
  { wanted, lay, endings, entryOf }: Draft,
  minutes: number,
  catalogue: PlayableShelves,
  measure: Measure,
): Fitted | null {
  const most = minutes * 60;
  let best: Fitted | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const dosed of [(steps: Steps) => steps, fewest]) {
    for (const ending of endings) {
      const end = (steps: Steps) => entryOf([...steps, ...ending]);
      const fits = (steps: Steps) => measure(end(steps)).seconds <= most;
      const chosen = new Set<string>();
      for (const id of wanted) {
        if (!fits(dosed(lay(new Set([...chosen, id]))))) continue;
        chosen.add(id);
      }
      if (chosen.size === 0) continue;
      const entry = end(grow(dosed(lay(chosen)), fits));
      const measured = measure(entry);
      const quiet = most - measured.seconds + measured.breathSeconds;
      const share = measured.breathSeconds > 0 ? MOST_BREATHING : MOST_STILL;
      const moving = quiet <= share * most;
      const balanced = moving && measured.askedSeconds >= LEAST_ASKED_FOR * most;
      const fitted = { entry, measured, moving, balanced };
      if (balanced) return fitted;
      if (quiet < least) best = fitted;
      least = Math.min(least, quiet);
    }
  }
  return best;

  function fewest(steps: Steps): Steps {
    return steps.map((step) => {
      const dose = doseOf(step);
      return dose ? { ...step, repetitions: dose.repetitionRange[0] } : step;
    });
  }

  /** Repetition by repetition, in turn, so that no exercise takes all the time. Both sides grow together. */
  function grow(steps: Steps, fits: (steps: Steps) => boolean): Steps {
    let now = steps;
    const growing = new Set(wanted);
    while (growing.size > 0) {
      for (const id of growing) {
        const more = now.map((step) => (idOf(step) === id ? oneMore(step) : step));
        const changed = more.some((step, index) => step !== now[index]);
        if (changed && fits(more)) now = more;
        else growing.delete(id);
      }
    }
    return now;
  }

  function oneMore(step: Steps[number]): Steps[number] {
    const dose = doseOf(step);
    const repetitions = ((step as RoutineStep).repetitions ?? dose?.repetitions ?? 0) + 1;
    return dose && repetitions <= dose.repetitionRange[1] ? { ...step, repetitions } : step;
  }

  /** A massage has one dose, and what fills up has none yet. */
  function doseOf(step: Steps[number]) {
    return 'exercise' in step && !step.fill ? catalogue.exercises[step.exercise]?.dose : undefined;
  }
}

/** What a step does, or nothing where it only talks. */
export function idOf(step: Steps[number]): string | undefined {
  if ('exercise' in step) return step.exercise;
  return 'massage' in step ? step.massage : undefined;
}
