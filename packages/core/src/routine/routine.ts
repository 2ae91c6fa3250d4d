import type { RoutineEntry } from '../model/routine.js';
import type { PlannedStep } from './plannedStep.js';
import type { RoutineRequest } from './request.js';
import type { UnplacedTransition } from './transitions.js';

/** A routine ready to be timed: every step in order, every change of position in its place. */
export interface Routine {
  readonly id: string;
  readonly request: RoutineRequest;
  readonly minutes: number;
  readonly mode: RoutineEntry['mode'];
  /** Above 0 slower, below 0 faster. */
  readonly pace: number;
  readonly intro: RoutineEntry['intro'];
  readonly outroSeconds: number;
  readonly steps: readonly PlannedStep[];
  /** Ways between the positions of this routine, for somebody who goes back. */
  readonly ways: readonly (readonly UnplacedTransition[])[];
}
