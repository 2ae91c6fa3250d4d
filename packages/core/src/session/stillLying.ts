/** For how long after a pause somebody is still where they were, in milliseconds. */
export const STILL_LYING_MS = /* @__PURE__ */ Object.freeze({
  /** In the hold itself: it goes on. Later the step begins again. */
  inTheHold: 120_000,
  /** In the position: the step can begin again without the way into it. Later nobody knows how they lie. */
  inPlace: 30 * 60_000,
} as const);
