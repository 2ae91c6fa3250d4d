import { isObject, mustBe } from '../model/argument.js';
import type { Session } from './session.js';

/** Refuses what is no session. Whether a stored one is whole is for `parseSession` to say. */
export function mustBeSession(session: unknown): asserts session is Session {
  const isMeant = isObject(session) && 'segmentId' in session && 'at' in session;
  mustBe(isMeant, 'A session is what startSession gives', session);
}

/** Refuses a time that nobody can count from. */
export function mustBeTime(at: unknown): asserts at is number {
  mustBe(Number.isFinite(at), "A time is milliseconds of the caller's clock", at);
}
