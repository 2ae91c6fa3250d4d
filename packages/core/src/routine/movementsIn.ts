import { TAG_OF_POSTURE, tagsOf } from '../body/tagsOf.js';
import { isObject, mustBe } from '../model/argument.js';
import { postureOf } from '../model/lying.js';
import type { MovementTag } from '../model/movementTags.js';
import type { PlannedStep } from './plannedStep.js';
import type { Routine } from './routine.js';
import { movementsOf } from './transitions.js';

/**
 * Every movement that something in a routine asks for or speaks of: its exercises, the ways between them and what is told on
 * the way. Whoever has to be careful with none of them gets this routine as it is.
 *
 * @param routine what `buildRoutine` gives
 * @returns movement tags, each once
 * @example movementsIn(buildRoutine({ routine: 'ten-breaths' })).has('twist') // false
 */
export function movementsIn(routine: Routine): ReadonlySet<MovementTag> {
  mustBe(
    isObject(routine) && Array.isArray(routine.steps),
    "A routine is what buildRoutine gives, as in movementsIn(buildRoutine({ region: 'neck' }))",
    routine,
  );
  return new Set(routine.steps.flatMap(movementsOfStep));
}

function movementsOfStep(step: PlannedStep): readonly MovementTag[] {
  if (step.kind === 'transition') return movementsOf(step.transition);
  if (step.kind === 'talk') {
    return step.lines.flatMap(({ asks, speaksOf = [] }) => [...asks.flatMap(tagsOf), ...speaksOf]);
  }
  const { movements, lines, change, posture: own } = step.exercise;
  const posture = own === 'any' ? own : postureOf(step.position);
  return [
    ...movements.map(({ tag }) => tag),
    ...[...lines, ...change].flatMap(({ asks, uses = [] }) => [...asks.flatMap(tagsOf), ...uses]),
    ...(posture === 'any' ? [] : [TAG_OF_POSTURE[posture]]),
  ];
}
