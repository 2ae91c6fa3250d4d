import type { Timeline } from '@supine/core';
import type { Joiner, MadeFile } from '../sound/joiner.js';
import type { NightPlan } from '../sound/nightPlan.js';
import { answerPlan } from '../sound/nightPlan.js';

/** A file that is being made, or there. */
export interface Making {
  readonly made: Promise<MadeFile>;
  /** What became of it, as soon as that is known: a tap cannot wait. */
  now: MadeFile | null;
}

/** Every file of a night, each made once. */
export interface NightFiles {
  routine(timeline: Timeline): Making;
  answer(text: string, fadeStep: number): Making;
}

/** Each minute of sound is a third of a megabyte. */
const MOST_ROUTINES = 3;
const MOST_ANSWERS = 24;

/**
 * Makes files and keeps the last ones. What could not be made is tried anew the next time.
 *
 * @param joiner what joins
 * @param planOf everything that a routine's file has
 */
export function nightFiles(joiner: Joiner, planOf: (timeline: Timeline) => NightPlan): NightFiles {
  const routines = new Map<string, Making>();
  const answers = new Map<string, Making>();
  const from = (shelf: Map<string, Making>, name: string, most: number, plan: () => NightPlan) => {
    const known = shelf.get(name);
    shelf.delete(name);
    if (known && known.now?.is !== 'refused') {
      shelf.set(name, known);
      return known;
    }
    const making: Making = { now: null, made: joiner.join(plan()) };
    void making.made.then((made) => {
      making.now = made;
    });
    shelf.set(name, making);
    const [oldest] = shelf.keys();
    if (shelf.size > most && oldest !== undefined) letGo(shelf, oldest);
    return making;
  };
  return {
    routine: (timeline) => from(routines, timeline.hash, MOST_ROUTINES, () => planOf(timeline)),
    answer: (text, fadeStep) =>
      from(answers, `${fadeStep} ${text}`, MOST_ANSWERS, () => answerPlan(text, fadeStep)),
  };
}

function letGo(shelf: Map<string, Making>, name: string): void {
  const old = shelf.get(name)?.now;
  shelf.delete(name);
  if (old?.is === 'file') URL.revokeObjectURL(old.file.url);
}
