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

/** How exercises are dosed, and how the routine ends. */
interface Way {
  readonly dosing: Dosing;
  readonly ending: Steps;
}

/** What an exercise may take less than alone: what was fetched before is not fetched again. */
const SPARED_SECONDS = 30;

/** An exercise that fits, were it the only one. */
interface Alone {
  readonly dose: StepDose;
  readonly seconds: number;
}

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
  const ways = dosingsWithin(limits).flatMap((dosing) =>
    endings.map((ending) => ({ dosing, ending })),
  );
  /** What fits alone, by way; looked up once, and only of ways that are tried. */
  const alone = new Map<Way, ReadonlyMap<string, Alone>>();
  let best: Fitted | null = null;
  for (const ids of orders()) {
    for (const way of ways) {
      const fitted = fit(ids, way);
      if (fitted?.balanced) return fitted;
      if (fitted && (!best || isBetter(fitted, best))) best = fitted;
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
    for (const first of wanted.slice(1)) {
      // What does not fit alone would be left out, and the rest is the first order again.
      if (ways.some((way) => fittingAlone(way).has(first)))
        yield [first, ...wanted.filter((id) => id !== first)];
    }
  }

  /** Of two that move enough, the one with more of what is wanted; else the one that is less quiet. */
  function isBetter(one: Fitted, other: Fitted): boolean {
    if (one.moving && other.moving) return one.wantedSeconds > other.wantedSeconds;
    return quietOf(one.measured) < quietOf(other.measured);
  }

  function quietOf({ seconds, breathSeconds }: Measured): number {
    return most - seconds + breathSeconds;
  }

  /** The exercises that fit were each of them alone, with their doses: beside others there is no more room. */
  function fittingAlone(way: Way): ReadonlyMap<string, Alone> {
    const known = alone.get(way);
    if (known) return known;
    const fitting = new Map<string, Alone>();
    for (const id of [...wanted, ...neighbours]) {
      const usual = catalogue.exercises[id]?.dose;
      const own = usual ? way.dosing(usual) : {};
      const dose = trying(new Map([[id, own]]), way).isLong(id) ? {} : own;
      const { fits, measured } = trying(new Map([[id, dose]]), way);
      if (fits) fitting.set(id, { dose, seconds: measured.secondsOf.get(id) ?? 0 });
    }
    alone.set(way, fitting);
    return fitting;
  }

  /** What a choice with its doses comes to. */
  function trying(doses: ReadonlyMap<string, StepDose>, { ending }: Way) {
    const steps = [...lay(new Set(doses.keys())).map((step) => dosed(step, doses)), ...ending];
    const entry = entryOf(steps);
    const measured = measure(entry);
    /** Whether one side of an exercise has become more than one answer can hold. */
    const isLong = (id: string) => {
      const sides = steps.filter((step) => idOf(step) === id).length;
      return (measured.secondsOf.get(id) ?? 0) > limits.stepSeconds * sides;
    };
    return { entry, measured, fits: measured.seconds <= most, isLong };
  }

  function fit(ids: readonly string[], way: Way): Fitted | null {
    /** The chosen ones. */
    const doses = new Map<string, StepDose>();
    let seconds = 0;
    for (const id of ids) choose(id);
    if (doses.size === 0) return null;
    grow();
    seconds = trying(doses, way).measured.seconds;
    for (const id of neighbours) choose(id);
    const { entry, measured } = trying(doses, way);
    const share = measured.breathSeconds > 0 ? MOST_BREATHING : MOST_STILL;
    const moving = quietOf(measured) <= share * most;
    const wantedSeconds = wanted.reduce((sum, id) => sum + (measured.secondsOf.get(id) ?? 0), 0);
    const balanced = moving && wantedSeconds >= LEAST_ASKED_FOR * most;
    return { entry, measured, wantedSeconds, moving, balanced };

    function choose(id: string): void {
      const one = fittingAlone(way).get(id);
      if (!one || seconds + one.seconds > most + SPARED_SECONDS) return;
      doses.set(id, one.dose);
      const tried = trying(doses, way);
      // Where no way leads from the others to it, it adds nothing; where it comes first, it may put them out of reach.
      if (tried.fits && tried.measured.seconds > seconds) seconds = tried.measured.seconds;
      else doses.delete(id);
    }

    /** Repetition by repetition, in turn, so that no exercise takes all the time. Both sides grow together. */
    function grow(): void {
      growTogether();
      const growing = new Set(doses.keys());
      while (growing.size > 0) {
        for (const id of growing) {
          const now = doses.get(id) ?? {};
          const more = repeatedMore(id, now, 1);
          if (more !== now) {
            doses.set(id, more);
            const { fits, isLong } = trying(doses, way);
            if (fits && !isLong(id)) continue;
            doses.set(id, now);
          }
          growing.delete(id);
        }
      }
    }

    /** As many turns as fit whole, by doubling and then by halving: a long routine has hundreds of repetitions to give. */
    function growTogether(): void {
      let turns = 1;
      while (turns >= 1) {
        const grown = new Map(
          [...doses].map(([id, dose]) => [id, notTooLong(id, dose, turns)] as const),
        );
        const isMore = [...grown].some(([id, dose]) => dose !== doses.get(id));
        if (isMore && trying(grown, way).fits) {
          for (const [id, dose] of grown) doses.set(id, dose);
          turns *= 2;
        } else {
          turns = Math.floor(turns / 2);
        }
      }
    }

    /** As many repetitions more as one answer can hold. */
    function notTooLong(id: string, dose: StepDose, turns: number): StepDose {
      for (let more = turns; more > 0; more -= 1) {
        const longer = repeatedMore(id, dose, more);
        if (longer === dose || !trying(new Map([[id, longer]]), way).isLong(id)) return longer;
      }
      return dose;
    }
  }

  /** The same dose with more repetitions, as many of them as the exercise allows. */
  function repeatedMore(id: string, dose: StepDose, more: number): StepDose {
    const usual = catalogue.exercises[id]?.dose;
    const now = dose.repetitions ?? repetitionsIn(id) ?? 0;
    if (!usual || more === 0 || now >= usual.repetitionRange[1]) return dose;
    return { ...dose, repetitions: Math.min(now + more, usual.repetitionRange[1]) };
  }

  /** As many as the draft has them, which a named routine may have changed. */
  function repetitionsIn(id: string): number | undefined {
    const step = lay(new Set([id])).find((one) => idOf(one) === id);
    return (
      (step as RoutineStep | undefined)?.repetitions ?? catalogue.exercises[id]?.dose.repetitions
    );
  }
}

/** How much a draft holds when every exercise is done as often, and held as long, as it may be. */
export interface Fullest {
  /** Of all but breathing. */
  readonly movingSeconds: number;
  /** Of what is wanted. */
  readonly wantedSeconds: number;
  /** Whether some of it cannot be reached from the rest, so that another choice may hold more. */
  readonly isApart: boolean;
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
  const ids = withinReach();
  const isApart = ids.length < wanted.length + neighbours.length;
  let fullest: Fullest = { movingSeconds: 0, wantedSeconds: 0, isApart };
  for (const dosing of dosingsWithin(limits)) {
    const doses = new Map(ids.map((id) => [id, fullestDose(id, dosing)]));
    for (const ending of endings) {
      const steps = [...lay(new Set(ids)).map((step) => dosed(step, doses)), ...ending];
      const { seconds, breathSeconds, secondsOf } = measure(entryOf(steps));
      const wantedSeconds = wanted.reduce((sum, id) => sum + (secondsOf.get(id) ?? 0), 0);
      const movingSeconds = seconds - breathSeconds;
      if (movingSeconds > fullest.movingSeconds) {
        fullest = { movingSeconds, wantedSeconds, isApart };
      }
    }
  }
  return fullest;

  /** Without those that no way leads to from the others. */
  function withinReach(): readonly string[] {
    const reached: string[] = [];
    let before = 0;
    for (const id of [...wanted, ...neighbours]) {
      const { seconds } = measure(entryOf(lay(new Set([...reached, id]))));
      if (seconds > before) reached.push(id);
      before = Math.max(before, seconds);
    }
    return reached;
  }

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
