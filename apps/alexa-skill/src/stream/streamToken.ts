import { seal, unseal } from '@supine/audio/http';
import type { RoutineRequest } from '@supine/core';
import { parseSession } from '@supine/core/stored';
import { recordOf } from '../record.js';
import { isVoice } from '../speaker.js';

/** What a stream says of itself, so that nothing has to be kept anywhere to go on with it. */
export interface StreamToken {
  readonly request: RoutineRequest;
  /** When it was begun, in milliseconds since 1970. */
  readonly at: number;
  /** The hash of its timeline, and of all that decides its sound: an offset means the same only in the same sound. */
  readonly timeline: string;
  readonly sound: string;
  /** Whose it is, where their voice has told. */
  readonly voice?: string | undefined;
  /** It is whispered. */
  readonly softly?: true | undefined;
}

/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/audioplayer-interface-reference.html */
const MOST_CHARACTERS = 1024;

/** A key of its own, so that no URL of a recording is a token, nor the other way round. */
const PURPOSE = 'supine stream token, format 1';

/**
 * A token as text. It is sealed, for the platform keeps it, and what somebody avoids tells why.
 *
 * @param token what the stream says of itself
 * @param secret 32 bytes or more
 * @returns 998 characters, whatever is in it, or `null` when there is more in the request than fits
 * @example writeStreamToken({ request: {}, at: 0, timeline: 'a', sound: 'b' }, secret)?.length // 998
 */
export function writeStreamToken(token: StreamToken, secret: string): string | null {
  const text = seal(JSON.stringify({ v: 1, ...token }), secret, PURPOSE);
  return text.length <= MOST_CHARACTERS ? text : null;
}

/**
 * Reads a token that a device sends back.
 *
 * @param text anything
 * @param secrets the one that seals now and those that sealed before
 * @returns the token; `null` for what is not one, such as the stream of another skill or of an older release
 * @example readStreamToken('spotify:track:1', [secret]) // null
 */
export function readStreamToken(text: unknown, secrets: readonly string[]): StreamToken | null {
  const { v, at, timeline, sound, voice, softly, request } = recordOf(jsonOf(text, secrets));
  const session = { v: 1, request, segmentId: '', elapsedMs: 0, status: 'paused', at: 0 };
  const known = v === 1 ? parseSession(session)?.request : undefined;
  if (!known || typeof timeline !== 'string' || typeof sound !== 'string') return null;
  if (typeof at !== 'number' || (softly !== undefined && softly !== true)) return null;
  const whose = isVoice(voice) ? { voice } : {};
  return { request: known, at, timeline, sound, ...whose, ...(softly ? { softly } : {}) };
}

function jsonOf(text: unknown, secrets: readonly string[]): unknown {
  for (const secret of secrets) {
    const opened = unseal(text, secret, PURPOSE);
    if (opened === null) continue;
    try {
      return JSON.parse(opened);
    } catch {
      return null;
    }
  }
  return null;
}
