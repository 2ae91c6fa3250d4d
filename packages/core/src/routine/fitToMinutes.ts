import type { PlayableShelves } from '../model/catalogue.js';
import type { Dose } from '../model/dose.js';
import type { RoutineEntry, RoutineStep } from '../model/routine.js';
import type { StepLimits } from './stepLimits.js';

/** Breathing is for letting go at the end; more of it would be another routine. */
export const MOST_BREATHING = 0.25;
/** Where movements to avoid leave nothing else, breathing makes up the time; more than half would be no routine. */
export const MOST_BREATHING_WHERE_LITTLE_IS_LEFT = 0.5;
/** Who asks for the neck gets the neck: this much of the time at least. */
export const LEAST_ASKED_FOR = 0.6;
/** What is left at the end of a routine without breathing stays still, and must not be long. */
const MOST_STILL = 0.1;

type Steps = RoutineEntry['steps'];
type StepDose = Pick<RoutineStep, 'repetitions' | 'holdSeconds'>;
type Dosing = (dose: Dose) => StepDose;

/** The usual dose first. Where that does not come out even, the fewest repetitions, then longer holds. */
function dosingsWithin({ holdSeconds: most }: StepLimits): readonly Dosing[] {
  const longerHolds =
    (times: number): Dosing =>
    ({ holdSeconds, holdRangeSeconds: [, longest] }) =>
      holdSeconds > 0 && holdSeconds < most
        ? { holdSeconds: Math.min(longest, most, Math.round(times * holdSeconds)) }
        : {};
  return [
    () => ({}),
    ({ repetitionRange: [repetitions] }) => ({ repetitions }),
    longerHolds(1.25),
    longerHolds(1.5),
  ];
}

/** Seconds of a whole routine with the shortest breathing at its end, and how many of them are for what. */
export interface Measured {
  readonly seconds: number;
  readonly breathSeconds: number;
  /** The most by which that breathing can be longer. */
  readonly moreBreathSeconds: number;
  /** Of every exercise that is not breathing. */
  readonly secondsOf: ReadonlyMap<string, number>;
}

/** How long an entry lasts; only the builder knows the ways between its positions. */
export type Measure = (entry: RoutineEntry) => Measured;

/** What may go into a routine, and how it is put together from a choice. */
export interface Draft {
  /** Ids, the most wanted first. */
  readonly wanted: readonly string[];
  /** Ids that may be added where those are too few, the nearest first. */
  readonly neighbours?: readonly string[];
  /** Whether movements to avoid have left something out that is wanted. */
  readonly littleLeft?: boolean;
  /** The steps of those that were chosen, in order. */
  readonly lay: (chosen: ReadonlySet<string>) => Steps;
  /** The ways it may end, the best first. */
  readonly endings: readonly Steps[];
  readonly entryOf: (steps: Steps) => RoutineEntry;
  readonly limits: StepLimits;
}

/** A draft that was brought to a length. */
export interface Fitted {
  readonly entry: RoutineEntry;
  readonly measured: Measured;
  /** How much of it is for what is wanted. */
  readonly wantedSeconds: number;
  /** Whether not too much of it is breathing or stillness. */
  readonly moving: boolean;
  /** Whether enough of it is for what was asked, too. */
  readonly balanced: boolean;
}

/**
 * Brings a draft to a number of minutes: takes what fits, the most wanted first, then gives more repetitions within
 * their range, then adds neighbours. Where usual doses do not come out even, other doses of their ranges are tried.
 *
 * @returns the first balanced way, else the one that moves most of what is wanted; `null` when nothing fits at all
 */
export function fitToMinutes(
  { wanted, neighbours = [], littleLeft = false, lay, endings, entryOf, limits }: Draft,
  minutes: number,
  catalogue: PlayableShelves,
  measure: Measure,
): Fitted | null {
  const most = minutes * 60;
  let best: Fitted | null = null;
  for (const ids of orders()) {
    for (const dosing of dosingsWithin(limits)) {
      for (const ending of endings) {
        const fitted = fit(ids, dosing, ending);
        if (fitted?.balanced) return fitted;
        if (fitted && (!best || isBetter(fitted, best))) best = fitted;
      }
    }
    // Where not one exercise fits alone, none fits after another.
    if (!best) return null;
  }
  if (!best || !littleLeft) return best;
  if (quietOf(best.measured) > MOST_BREATHING_WHERE_LITTLE_IS_LEFT * most) return best;
  const { seconds, moreBreathSeconds } = best.measured;
  return { ...best, balanced: most - seconds - moreBreathSeconds <= MOST_STILL * most };

  /** The order of what is wanted; where not all of it fits, also those that begin with another of them. */
  function* orders(): Generator<readonly string[]> {
    yield wanted;
    const everything = measure(entryOf(lay(new Set(wanted)))).seconds;
    if (everything <= most) return;
    for (const first of wanted.slice(1)) yield [first, ...wanted.filter((id) => id !== first)];
  }

  /** Of two that move enough, the one with more of what is wanted; else the one that is less quiet. */
  function isBetter(one: Fitted, other: Fitted): boolean {
    if (one.moving && other.moving) return one.wantedSeconds > other.wantedSeconds;
    return quietOf(one.measured) < quietOf(other.measured);
  }

  function quietOf({ seconds, breathSeconds }: Measured): number {
    return most - seconds + breathSeconds;
  }

  function fit(ids: readonly string[], dosing: Dosing, ending: Steps): Fitted | null {
    const doses = new Map<string, StepDose>();
    const chosen = new Set<string>();
    const stepsOf = () => [...lay(chosen).map((step) => dosed(step, doses)), ...ending];
    /** Whether all of it fits, and one side of an exercise has not become more than one answer can hold. */
    const tryWith = (id: string) => {
      const steps = stepsOf();
      const { seconds, secondsOf } = measure(entryOf(steps));
      const sides = steps.filter((step) => idOf(step) === id).length;
      return {
        fits: seconds <= most,
        isLong: (secondsOf.get(id) ?? 0) > limits.stepSeconds * sides,
      };
    };
    for (const id of ids) choose(id);
    if (chosen.size === 0) return null;
    grow();
    for (const id of neighbours) choose(id);
    const entry = entryOf(stepsOf());
    const measured = measure(entry);
    const share = measured.breathSeconds > 0 ? MOST_BREATHING : MOST_STILL;
    const moving = quietOf(measured) <= share * most;
    const wantedSeconds = wanted.reduce((sum, id) => sum + (measured.secondsOf.get(id) ?? 0), 0);
    const balanced = moving && wantedSeconds >= LEAST_ASKED_FOR * most;
    return { entry, measured, wantedSeconds, moving, balanced };

    function choose(id: string): void {
      chosen.add(id);
      const dose = catalogue.exercises[id]?.dose;
      if (dose) doses.set(id, dosing(dose));
      let tried = tryWith(id);
      if (tried.isLong && doses.delete(id)) tried = tryWith(id);
      if (!tried.fits) chosen.delete(id);
    }

    /** Repetition by repetition, in turn, so that no exercise takes all the time. Both sides grow together. */
    function grow(): void {
      const growing = new Set(chosen);
      while (growing.size > 0) {
        for (const id of growing) {
          const dose = catalogue.exercises[id]?.dose;
          const now = doses.get(id) ?? {};
          const repetitions = now.repetitions ?? repetitionsIn(id) ?? 0;
          if (dose && repetitions < dose.repetitionRange[1]) {
            doses.set(id, { ...now, repetitions: repetitions + 1 });
            const { fits, isLong } = tryWith(id);
            if (fits && !isLong) continue;
            doses.set(id, now);
          }
          growing.delete(id);
        }
      }
    }

    /** As many as the draft has them, which a named routine may have changed. */
    function repetitionsIn(id: string): number | undefined {
      const step = lay(chosen).find((one) => idOf(one) === id);
      return (
        (step as RoutineStep | undefined)?.repetitions ?? catalogue.exercises[id]?.dose.repetitions
      );
    }
  }
}

/** How much a draft holds when every exercise is done as often, and held as long, as it may be. */
export interface Fullest {
  /** Of all but breathing. */
  readonly movingSeconds: number;
  /** Of what is wanted. */
  readonly wantedSeconds: number;
}

/**
 * How much there is at most, without searching: every exercise grows alone, for how long it takes does not hang on what
 * stands beside it.
 */
export function fullestOf(
  { wanted, neighbours = [], lay, endings, entryOf, limits }: Draft,
  catalogue: PlayableShelves,
  measure: Measure,
): Fullest {
  const ids = [...wanted, ...neighbours];
  let fullest: Fullest = { movingSeconds: 0, wantedSeconds: 0 };
  for (const dosing of dosingsWithin(limits)) {
    const doses = new Map(ids.map((id) => [id, fullestDose(id, dosing)]));
    for (const ending of endings) {
      const steps = [...lay(new Set(ids)).map((step) => dosed(step, doses)), ...ending];
      const { seconds, breathSeconds, secondsOf } = measure(entryOf(steps));
      const wantedSeconds = wanted.reduce((sum, id) => sum + (secondsOf.get(id) ?? 0), 0);
      const movingSeconds = seconds - breathSeconds;
      if (movingSeconds > fullest.movingSeconds) fullest = { movingSeconds, wantedSeconds };
    }
  }
  return fullest;

  function fullestDose(id: string, dosing: Dosing): StepDose {
    const dose = catalogue.exercises[id]?.dose;
    if (!dose) return {};
    const own = isLong(id, dosing(dose)) ? {} : dosing(dose);
    if (!wanted.includes(id)) return own;
    const [, most] = dose.repetitionRange;
    for (let repetitions = most; repetitions > 0; repetitions -= 1) {
      if (!isLong(id, { ...own, repetitions })) return { ...own, repetitions };
    }
    return own;
  }

  function isLong(id: string, dose: StepDose): boolean {
    const steps = lay(new Set([id])).map((step) => dosed(step, new Map([[id, dose]])));
    const sides = steps.filter((step) => idOf(step) === id).length;
    const seconds = measure(entryOf(steps)).secondsOf.get(id) ?? 0;
    return seconds > limits.stepSeconds * sides;
  }
}

/** How many seconds the shortest routine of one exercise takes. */
export function shortestOf(
  { wanted, lay, endings, entryOf, limits }: Draft,
  catalogue: PlayableShelves,
  measure: Measure,
): number {
  const lengths = wanted.flatMap((id) => {
    const dose = catalogue.exercises[id]?.dose;
    return dosingsWithin(limits).flatMap((dosing) => {
      const doses = new Map([[id, dose ? dosing(dose) : {}]]);
      const steps = lay(new Set([id])).map((step) => dosed(step, doses));
      return endings.map((ending) => measure(entryOf([...steps, ...ending])).seconds);
    });
  });
  return Math.min(...lengths);
}

/** A step with its repetitions; a massage has one dose, and what fills up has none yet. */
function dosed(step: Steps[number], doses: ReadonlyMap<string, StepDose>): Steps[number] {
  return 'exercise' in step && !step.fill ? { ...step, ...doses.get(step.exercise) } : step;
}

/** What a step does, or nothing where it only talks. */
export function idOf(step: Steps[number]): string | undefined {
  if ('exercise' in step) return step.exercise;
  return 'massage' in step ? step.massage : undefined;
}
