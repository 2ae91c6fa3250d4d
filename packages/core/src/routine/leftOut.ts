import type { PlayableShelves } from '../model/catalogue.js';
import type { RoutineEntry } from '../model/routine.js';
import { judgeExercise } from './judge.js';
import type { RoutineRequest } from './request.js';

const LEFT_OUT = { line: 'left-out', seconds: 5 };

/** Says so, where a routine goes without something that a person has to avoid or to soften. */
export function withLeftOut(
  entry: RoutineEntry,
  request: RoutineRequest,
  { exercises, massages }: PlayableShelves,
): RoutineEntry {
  const { avoid, soften, surface } = request;
  if (!avoid?.length && !soften?.length && !surface) return entry;
  const careful = { avoid, soften, surface };
  const isLeftOut = entry.steps.some((step) => {
    if ('exercise' in step) {
      const exercise = exercises[step.exercise];
      return exercise && judgeExercise(exercise, careful) === 'leave-out';
    }
    if (!('massage' in step)) return false;
    return massages[step.massage]?.movements.some(
      (tag) => avoid?.includes(tag) || soften?.includes(tag),
    );
  });
  if (!isLeftOut) return entry;
  // The way to stop stays the last thing that is heard.
  const at = entry.intro.at(-1)?.line === 'stop' ? -1 : entry.intro.length;
  return { ...entry, intro: entry.intro.toSpliced(at, 0, LEFT_OUT) };
}
