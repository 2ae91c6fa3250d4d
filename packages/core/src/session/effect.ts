import type { RoutineRequest } from '../routine/request.js';
import type { BudgetedLine, Line, SegmentKind } from '../timeline/segment.js';
import type { SessionCommand } from './event.js';

/** What the caller has to do. Effects are plain data; nothing is carried out inside the session. */
export type Effect =
  /** A segment begins. */
  | { readonly type: 'enter'; readonly segmentId: string }
  /** Say this line now: `atMs` into the segment, `lateMs` ago. */
  | {
      readonly type: 'cue';
      readonly segmentId: string;
      readonly atMs: number;
      readonly lateMs: number;
      readonly line: Line;
    }
  /** Say how to get into another position first; the segment begins after `seconds`. */
  | {
      readonly type: 'reposition';
      readonly seconds: number;
      readonly lines: readonly BudgetedLine[];
    }
  | { readonly type: 'paused' }
  /** `restarted` names the step that begins again because the pause was long. */
  | { readonly type: 'resumed'; readonly restarted: string | null }
  /** Stopped by the person, while in a segment of this kind. */
  | { readonly type: 'stopped'; readonly during: SegmentKind }
  /** The routine is over by itself. */
  | { readonly type: 'ended' }
  | { readonly type: 'time-left'; readonly seconds: number }
  /** Build and compile this request, then call `rebase`. */
  | { readonly type: 'replan'; readonly request: RoutineRequest }
  /** The command makes no sense here, such as the other side of an exercise without sides. */
  | { readonly type: 'unavailable'; readonly command: SessionCommand };

/** A state with what has to be done about it. */
export type Step<State> = readonly [State, readonly Effect[]];
