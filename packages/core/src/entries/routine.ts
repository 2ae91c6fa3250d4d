/** `@supine/core/routine`: what is done, in which order, for whom. */
export { buildRoutine } from '../english/buildRoutine.js';
export type { MovementTag } from '../model/movementTags.js';
export { MOVEMENT_TAGS } from '../model/movementTags.js';
export type { Movements } from '../routine/movementsFor.js';
export { movementsFor } from '../routine/movementsFor.js';
export { movementsIn } from '../routine/movementsIn.js';
export { RoutineRefused } from '../routine/refusal.js';
export type { RoutineRequest, Setting } from '../routine/request.js';
export type { Routine } from '../routine/routine.js';
export type { StepLimits } from '../routine/stepLimits.js';
