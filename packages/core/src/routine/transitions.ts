import type { Catalogue } from '../model/catalogue.js';
import { lyingOn, postureOf } from '../model/lying.js';
import type { Position, Posture } from '../model/position.js';
import type { PlannedStep, TransitionStep } from './plannedStep.js';
import { RoutineRefused } from './refusal.js';

/**
 * The spoken way into a position.
 *
 * @param from where the person is, or `null` when that is not known (the start of a routine)
 * @param to where the next exercise needs them
 * @returns the step, or `null` when they are already there
 * @throws RoutineRefused when the catalogue knows no such way
 */
export function transitionTo(
  from: Position | null,
  to: Position,
  catalogue: Catalogue,
): Omit<TransitionStep, 'id'> | null {
  if (from === to) return null;
  const way = findWay(from, to, catalogue);
  if (!way) {
    throw new RoutineRefused(
      { key: 'no-way-there', params: { from: from ?? 'any', to } },
      `No transition leads from ${from ?? 'any position'} to ${to}. Add one to content/transitions.`,
    );
  }
  return way;
}

function findWay(
  from: Position | null,
  to: Position,
  catalogue: Catalogue,
): Omit<TransitionStep, 'id'> | null {
  const fromPosture: Posture = from === null ? 'any' : postureOf(from);
  const found = Object.values(catalogue.transitions).find(
    (transition) => transition.from === fromPosture && transition.to === postureOf(to),
  );
  if (!found) return null;
  return { kind: 'transition', transition: found, side: lyingOn(to), from, position: to };
}

/** Every way between two positions of these steps that the catalogue knows. */
export function waysBetween(
  steps: readonly PlannedStep[],
  catalogue: Catalogue,
): Omit<TransitionStep, 'id'>[] {
  const positions = [...new Set(steps.map(({ position }) => position))];
  const ways: Omit<TransitionStep, 'id'>[] = [];
  for (const from of positions) {
    for (const to of positions) {
      const way = from === to ? null : findWay(from, to, catalogue);
      if (way) ways.push(way);
    }
  }
  return ways;
}
