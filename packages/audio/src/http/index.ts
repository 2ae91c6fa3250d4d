/** The public names of serving recordings, listed by hand. */
export type {
  AudioHandler,
  AudioHandlerOptions,
  AudioRequest,
  AudioResponse,
} from './audioHandler.js';
export { audioHandler } from './audioHandler.js';
export type { RecordingPlan } from './plan.js';
export { PlanRefused } from './plan.js';
export { plannedTimeline } from './plannedTimeline.js';
export type { Render } from './recordings.js';
export { seal, unseal } from './seal.js';
export { openPlan, signPlan } from './signPlan.js';
export { toNode } from './toNode.js';
