import type { Memory, Session } from '@supine/core';
import { locate, STILL_LYING_MS } from '@supine/core/engine';
import { recordOf } from '../record.js';
import type { Recordings } from './recordings.js';
import type { StreamToken } from './streamToken.js';
import { readStreamToken } from './streamToken.js';

/** A stream of ours that plays on a device, or was the last to play there. */
export interface Stream {
  readonly token: StreamToken;
  /** It was playing when they spoke, whether or not the device has silenced it to listen. */
  readonly plays: boolean;
  /** It goes on by itself when the answer leaves it alone. */
  readonly goesOn: boolean;
  /** It may go on when the answer is over, so it has to be stopped where it should not. */
  readonly mayGoOn: boolean;
  /** Where the person is, as the core has it. */
  readonly session: Session;
  /** The same for whoever asks it to go on: then it was paused. */
  readonly paused: Session;
  /** It was begun before everything was erased, so nothing may be gone on with. */
  readonly isForgotten: boolean;
}

/** What has to be known to read a device's own stream. */
export interface StreamReading {
  /** For the map of the sound. */
  readonly recordings: Recordings;
  /** The one that seals tokens now, and those that did before. */
  readonly secrets: readonly string[];
  /** When they paused, if that is known. */
  readonly memory: Memory;
  /** Streams that were begun before, in milliseconds since 1970, are of somebody who has been forgotten since. */
  readonly knownSinceMs: number;
}

const OVER: readonly unknown[] = ['FINISHED', 'IDLE'];
/** Just longer than a hold is gone on with: the step begins again, in the same position. */
const OUT_OF_THE_HOLD_MS = STILL_LYING_MS.inTheHold + 1;

/**
 * Where a device's own stream is. Nothing has to be kept for it: the token has the request, the device reports the offset.
 *
 * @param context the `context` of an envelope
 * @param at the time, in milliseconds since 1970
 * @param reading what has to be known to read it
 * @returns the stream; `null` when nothing of ours has played
 * @example streamOf({ AudioPlayer: { token, offsetInMilliseconds: 61_000, playerActivity: 'PLAYING' } }, at, reading)
 */
export function streamOf(
  context: unknown,
  at: number,
  { recordings, secrets, memory, knownSinceMs }: StreamReading,
): Stream | null {
  const player = recordOf(recordOf(context)['AudioPlayer']);
  const { playerActivity: activity } = player;
  const token = readStreamToken(player['token'], secrets);
  const recording = token && recordingOrNull(token, recordings);
  if (!token || !recording) return null;
  const offset = player['offsetInMilliseconds'];
  const place = locate(recording.map, typeof offset === 'number' && offset >= 0 ? offset : 0);
  const goesOn = activity === 'PLAYING' || activity === 'BUFFER_UNDERRUN';
  const isOver = OVER.includes(activity);
  const pausedAt = pausedSince(token, at, memory);
  // While it listens a device may call its stream stopped; only we know whether somebody had stopped it before.
  const isRecent = at - token.at <= recording.durationMs + STILL_LYING_MS.inPlace;
  const isForgotten = !goesOn && token.at < knownSinceMs;
  const plays = goesOn || (!isOver && !isForgotten && pausedAt === null && isRecent);
  const since = goesOn ? at : (pausedAt ?? Math.max(token.at, at - OUT_OF_THE_HOLD_MS));
  // In another sound the offset only tells about where it was: the step begins again.
  const isSame = recording.sound === token.sound;
  // What was heard last was heard before now, so that no command is taken for an old one.
  const asItWas = { v: 1, request: token.request, ...place, agoMs: 1 } as const;
  const paused: Session = {
    ...asItWas,
    status: isOver ? 'ended' : 'paused',
    at: isSame ? since : Math.min(since, at - OUT_OF_THE_HOLD_MS),
  };
  return {
    token,
    plays,
    goesOn,
    mayGoOn: !isOver,
    session: plays ? { ...asItWas, status: 'playing', at } : paused,
    paused: isRecent || pausedAt !== null ? paused : { ...paused, at: token.at },
    isForgotten,
  };
}

/**
 * Whose stream plays, or has just played: whoever speaks to it is in the visit of whoever began it.
 *
 * @param context the `context` of an envelope
 * @param at the time, in milliseconds since 1970
 * @param secrets the one that seals tokens now, and those that did before
 * @returns by which name they are kept; `null` where nobody was told by their voice, or that is long ago
 * @example voiceOfStream({}, 0, [secret]) // null
 */
export function voiceOfStream(
  context: unknown,
  at: number,
  secrets: readonly string[],
): string | null {
  const { playerActivity: activity, token: text } = recordOf(recordOf(context)['AudioPlayer']);
  const token = readStreamToken(text, secrets);
  if (!token?.voice) return null;
  const plays = activity === 'PLAYING' || activity === 'BUFFER_UNDERRUN';
  return plays || at - token.at <= LONGEST_VISIT_MS ? token.voice : null;
}

/** The longest recording, and as long as somebody may still be lying there after it. */
const LONGEST_VISIT_MS = 2 * STILL_LYING_MS.inPlace;

/** When they paused this stream; `null` when that is not known. */
function pausedSince(token: StreamToken, at: number, { pausedAt }: Memory): number | null {
  return pausedAt !== undefined && pausedAt >= token.at && pausedAt <= at ? pausedAt : null;
}

/** Whether they may still be lying as they lay when it played. */
export function isStillLying({ paused, plays }: Stream, at: number): boolean {
  return plays || (paused.status !== 'ended' && at - paused.at <= STILL_LYING_MS.inPlace);
}

/** A routine may have been taken out of the catalogue since. */
function recordingOrNull({ request, softly }: StreamToken, recordings: Recordings) {
  try {
    return recordings(request, softly === true);
  } catch (error) {
    if (error instanceof Error && error.name === 'RoutineRefused') return null;
    throw error;
  }
}
