import type { RoutineRequest } from '@supine/core';
import { parseSession } from '@supine/core/stored';
import { recordOf } from '../record.js';

/** What a stream says of itself, so that nothing has to be kept anywhere to go on with it. */
export interface StreamToken {
  readonly request: RoutineRequest;
  /** When it was begun, in milliseconds since 1970. */
  readonly at: number;
  /** The hash of its timeline, and of all that decides its sound: an offset means the same only in the same sound. */
  readonly timeline: string;
  readonly sound: string;
  /** It is whispered. */
  readonly softly?: true | undefined;
}

/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/audioplayer-interface-reference.html */
const MOST_CHARACTERS = 1024;

/**
 * A token as text.
 *
 * @returns at most 1,024 characters, or `null` when there is more in the request than fits
 * @example writeStreamToken({ request: {}, at: 0, timeline: 'a', sound: 'b' }) // '{"v":1,…}'
 */
export function writeStreamToken(token: StreamToken): string | null {
  const text = JSON.stringify({ v: 1, ...token });
  return text.length <= MOST_CHARACTERS ? text : null;
}

/**
 * Reads a token that a device sends back.
 *
 * @param text anything
 * @returns the token; `null` for what is not one, such as the stream of another skill or of an older release
 * @example readStreamToken('spotify:track:1') // null
 */
export function readStreamToken(text: unknown): StreamToken | null {
  const { v, at, timeline, sound, softly, request } = recordOf(jsonOf(text));
  const session = { v: 1, request, segmentId: '', elapsedMs: 0, status: 'paused', at: 0 };
  const known = v === 1 ? parseSession(session)?.request : undefined;
  if (!known || typeof timeline !== 'string' || typeof sound !== 'string') return null;
  if (typeof at !== 'number' || (softly !== undefined && softly !== true)) return null;
  return { request: known, at, timeline, sound, ...(softly ? { softly } : {}) };
}

function jsonOf(text: unknown): unknown {
  if (typeof text !== 'string' || text.length > MOST_CHARACTERS) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
