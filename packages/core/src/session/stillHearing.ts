import type { Session } from './session.js';

/**
 * The same session, ready for one more command at a time at which it has heard one already. `advance` takes two commands
 * of one millisecond for one that was sent twice; a caller to whom none comes twice says so with this.
 *
 * @param at the time of the command that comes, in milliseconds of the caller's clock
 */
export function stillHearing(session: Session, at: number): Session {
  const heardAt = session.at - (session.agoMs ?? 0);
  return heardAt < at ? session : { ...session, agoMs: session.at - at + 1 };
}
