/**
 * `@supine/core/engine`: a routine in seconds, and where somebody is in it. No words, no catalogue and no schema, so a
 * page that only plays carries a few kilobytes.
 */

export type { Position } from '../model/position.js';
export type { OneSide, Side } from '../model/side.js';
export { advance } from '../session/advance.js';
export { secondsLeft } from '../session/commands.js';
export type { Effect, Step } from '../session/effect.js';
export { nextAt } from '../session/elapse.js';
export type { SessionCommand, SessionEvent } from '../session/event.js';
export type { Chunk, TurnLimit } from '../session/planTurn.js';
export { planTurn, TurnLimitTooSmall } from '../session/planTurn.js';
export { rebase } from '../session/rebase.js';
export type { Session } from '../session/session.js';
export { startSession } from '../session/startSession.js';
export { STILL_LYING_MS } from '../session/stillLying.js';
export type { Preferences, Timeline, Way } from '../timeline/compileTimeline.js';
export { compileTimeline } from '../timeline/compileTimeline.js';
export type { Place, TimelineMap } from '../timeline/places.js';
export { locate, mapOf, offsetOf } from '../timeline/places.js';
export type { Cue, Line, Segment, SegmentKind } from '../timeline/segment.js';
export { onsetsOf } from '../timeline/segment.js';
