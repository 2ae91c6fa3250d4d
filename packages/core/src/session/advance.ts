import { isObject, mustBe, shown } from '../model/argument.js';
import type { Timeline } from '../timeline/compileTimeline.js';
import { mustBeTimeline } from '../timeline/mustBeTimeline.js';
import { COMMANDS, segmentOf } from './commands.js';
import type { Step } from './effect.js';
import { elapse } from './elapse.js';
import type { SessionEvent } from './event.js';
import { mustBeSession, mustBeTime } from './mustBeSession.js';
import type { Session } from './session.js';

/**
 * The session's next state and what has to be done about it.
 *
 * Late, repeated and reordered events are harmless: time never runs backwards, and a command is ignored when one of
 * the same time or a later one has been heard. "Stop" is always heard.
 *
 * @param session where the person is
 * @param event what happened, with its time in milliseconds
 * @param timeline the timeline compiled from the session's request
 * @returns the next session and the effects, in order
 * @throws TypeError when an argument is none of these; Error when the session is of another timeline; call `rebase` first
 * @example advance(session, { type: 'pause', at: 61_000 }, timeline)[0].status // 'paused'
 */
export function advance(session: Session, event: SessionEvent, timeline: Timeline): Step<Session> {
  mustBeSession(session);
  mustBeTimeline(timeline);
  mustBe(
    isObject(event),
    "An event is a type and a time, such as { type: 'next', at: 1000 }",
    event,
  );
  mustBeTime(event.at);
  // A real clock counts in fractions; a stored state should not.
  const eventAt = Math.floor(event.at);
  if (event.type === 'elapse') return elapse(session, eventAt, timeline);
  if (!Object.hasOwn(COMMANDS, event.type)) throw unknown(event.type);
  segmentOf(session, timeline);
  const heardAt = session.at - (session.agoMs ?? 0);
  if (event.type !== 'stop' && eventAt <= heardAt) return [session, []];
  const at = Math.max(eventAt, session.status === 'playing' ? heardAt : session.at);
  const [now, passed] = elapse(session, at, timeline);
  const [next, effects] = COMMANDS[event.type](now, timeline, at);
  return [heard(next, at), passed.length === 0 ? effects : [...passed, ...effects]];
}

function unknown(type: unknown): TypeError {
  const types = ['elapse', ...Object.keys(COMMANDS)].join(', ');
  return new TypeError(`There is no event ${shown(type)}. Events: ${types}.`);
}

/** Keeps when the last command was given, so that a repeated one is not heard twice. */
function heard({ agoMs: _, ...session }: Session, saidAt: number): Session {
  return saidAt === session.at ? session : { ...session, agoMs: session.at - saidAt };
}
