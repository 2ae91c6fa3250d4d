/** The public names of serving recordings, listed by hand. */
export type { AudioHandler, AudioHandlerOptions } from './audioHandler.js';
export { audioHandler } from './audioHandler.js';
export { entityTag } from './entityTag.js';
export type { RecordingPlan } from './plan.js';
export { PlanRefused } from './plan.js';
export { plannedTimeline } from './plannedTimeline.js';
export type { Render } from './recordings.js';
export { seal, unseal } from './seal.js';
export type { AudioRequest, AudioResponse, ServedFile } from './serveFile.js';
export { serveFile } from './serveFile.js';
export { openPlan, signPlan } from './signPlan.js';
export { toNode } from './toNode.js';
