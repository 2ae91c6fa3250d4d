import type { Dose } from '../model/dose.js';
import type { Exercise } from '../model/exercise.js';
import type { Position } from '../model/position.js';
import type { TalkLine } from '../model/routine.js';
import type { OneSide, Side } from '../model/side.js';
import type { Transition } from '../model/transition.js';

/** An exercise in its place: for which side, lying how, and how much of it. */
export interface ExerciseStep {
  readonly kind: 'exercise';
  readonly id: string;
  readonly exercise: Exercise;
  /** Where it comes from; a massage is timed as an exercise whose hold is the stroke. */
  readonly shelf: 'exercise' | 'massage';
  readonly side: Side | null;
  /** Which side begins, where sides take turns: not the sore one, so that it knows what comes. */
  readonly firstSide: OneSide;
  /** True when the other side has been done just before, so that fewer words are enough. */
  readonly secondSide: boolean;
  /** What its side is called in words, where that is not left or right. */
  readonly called: 'easier' | 'other' | null;
  /** True where its easier variation is told, and done. */
  readonly easier: boolean;
  /** True where the name and the set-up need not be said. */
  readonly brief: boolean;
  /** Heard often enough: told in fewer words, in the same time. */
  readonly known: boolean;
  /** For saying when to stop before the first movement; 0 where it is known, has been said, or is not needed. */
  readonly stopSeconds: number;
  /** Lines that would fetch a thing, or put it away, for nothing. */
  readonly unsaid: readonly string[];
  readonly position: Position;
  readonly dose: Dose;
  /** Seconds of stillness after it, which bring the routine to its stated length. */
  readonly stillSeconds: number;
}

/** Getting from one position into the next. `position` is the one that it reaches. */
export interface TransitionStep {
  readonly kind: 'transition';
  readonly id: string;
  readonly transition: Transition;
  readonly side: OneSide | null;
  readonly from: Position | null;
  readonly position: Position;
}

/** Something that has to be told between two exercises. */
export interface TalkingStep {
  readonly kind: 'talk';
  readonly id: string;
  /** What stands before the name of each line in its key. */
  readonly prefix: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly lines: readonly TalkLine[];
  readonly position: Position;
}

export type PlannedStep = ExerciseStep | TransitionStep | TalkingStep;
