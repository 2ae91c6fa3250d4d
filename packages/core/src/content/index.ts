import type { Catalogue } from '../model/catalogue.js';
import { deepFreeze } from '../model/deepFreeze.js';
import type {
  BedMoveId,
  CauseId,
  DisagreementId,
  ExerciseId,
  MassageId,
  RedFlagId,
  RemedyId,
  RoutineId,
  SleepPositionId,
  TransitionId,
} from './ids.js';
import { shelves } from './shelves.js';

/** The ids of each shelf of which there is a type. */
interface IdsOfShelves {
  bedMoves: BedMoveId;
  causes: CauseId;
  disagreements: DisagreementId;
  exercises: ExerciseId;
  massages: MassageId;
  redFlags: RedFlagId;
  remedies: RemedyId;
  routines: RoutineId;
  sleepPositions: SleepPositionId;
  transitions: TransitionId;
}

/** A catalogue that has each built-in entry, so that nobody has to ask whether it is there. */
export type BuiltInCatalogue = Catalogue & {
  readonly [Shelf in keyof IdsOfShelves]: Readonly<
    Record<IdsOfShelves[Shelf], Catalogue[Shelf][string]>
  >;
};

/**
 * The built-in catalogue, typed as anybody's catalogue would be, with its ids, and frozen: one program that takes a movement tag away
 * would take it away for every other. Who wants another one changes a `structuredClone` of it,
 * as a `Catalogue`.
 */
export const catalogue: BuiltInCatalogue = /* @__PURE__ */ deepFreeze(shelves);
