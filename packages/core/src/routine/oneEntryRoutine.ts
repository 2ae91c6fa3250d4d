import type { PlayableShelves } from '../model/catalogue.js';
import { entryIn } from '../model/entryIn.js';
import type { RoutineEntry } from '../model/routine.js';
import { stepsOf } from './order.js';

const INTRO = [
  { line: 'ease-out', seconds: 6 },
  { line: 'stop', seconds: 5 },
];
const SIDES = ['right', 'left'] as const;

/**
 * One massage or one exercise as a routine of its own, right side before left.
 *
 * @returns `undefined` when the id is neither
 */
export function oneEntryRoutine(
  id: string,
  { exercises, massages }: PlayableShelves,
): RoutineEntry | undefined {
  const massage = entryIn(massages, id);
  const entry = entryIn(exercises, id) ?? massage;
  if (!entry) return undefined;
  const steps = stepsOf(entry, SIDES);
  return {
    id,
    regions: entry.regions,
    settings: ['bed'],
    // It lasts as long as it takes.
    minutes: 0,
    mode: 'evening',
    audience: [],
    intro: INTRO,
    ...(isOfTheNerve(id, exercises) ? { easierFirst: true as const } : {}),
    steps: massage ? steps.map(({ side }) => ({ massage: id, side })) : steps,
    seeds: [],
    grade: 'C',
    sources: entry.sources,
  };
}

/** What glides a nerve is tried on the easier leg. */
function isOfTheNerve(id: string, exercises: PlayableShelves['exercises']): boolean {
  return entryIn(exercises, id)?.kind === 'nerve-glide';
}
