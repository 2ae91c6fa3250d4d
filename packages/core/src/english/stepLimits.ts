import type { StepLimits } from '../routine/stepLimits.js';

/**
 * What fits an answer of four minutes with its words and a margin: twice the longest hold, or one side of an exercise. A
 * request is built again by others from itself alone (a session on another device, a recording from its address), so all
 * of them use these unless all are given others.
 */
export const stepLimits: StepLimits = Object.freeze({ holdSeconds: 60, stepSeconds: 185 });
