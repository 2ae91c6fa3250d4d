/** What can happen to a session. Every event carries the time at which it happened. */
export interface SessionEvent {
  readonly type: SessionCommand | 'elapse';
  /** Milliseconds of the caller's clock. */
  readonly at: number;
}

/** What a person can say or press while a routine plays. */
export type SessionCommand =
  | 'start'
  | 'next'
  | 'previous'
  | 'repeat'
  | 'pause'
  | 'resume'
  | 'start-over'
  | 'other-side'
  | 'slower'
  | 'faster'
  | 'longer-hold'
  | 'shorter-hold'
  | 'time-left'
  | 'stop';
