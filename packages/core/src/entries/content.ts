/** `@supine/core/content`: the catalogue, without a word that is spoken. */
export type {
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
} from '../content/ids.js';
export type { BuiltInCatalogue } from '../content/index.js';
export { catalogue } from '../content/index.js';
export type { BodyRegion } from '../model/bodyRegion.js';
export type { Catalogue } from '../model/catalogue.js';
export type { Exercise } from '../model/exercise.js';
export type { RoutineEntry } from '../model/routine.js';
export type { Source } from '../model/source.js';
export type { Transition } from '../model/transition.js';
