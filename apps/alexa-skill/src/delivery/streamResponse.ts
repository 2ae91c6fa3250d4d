import type { Answer, Effect, Locale, Reply, Segment } from '@supine/core';
import { offsetOf } from '@supine/core/engine';
import { titleOf } from '@supine/core/speech';
import type { Directive, Response } from 'ask-sdk-model';
import type { Recordings } from '../stream/recordings.js';
import type { Stream } from '../stream/stream.js';
import type { StreamToken } from '../stream/streamToken.js';
import { writeStreamToken } from '../stream/streamToken.js';
import { speechResponse } from './speechResponse.js';

/** What a stream is answered with. */
export interface StreamContext {
  readonly recordings: Recordings;
  /** The words before the stream. */
  readonly locale: Locale;
  /** Seals the token of a stream that begins. */
  readonly secret: string;
  /** The stream that plays, or was the last to. */
  readonly stream: Stream | null;
  /** By which name they are kept whom their voice tells; empty where it tells nobody. */
  readonly voice: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Effects after which the person is somewhere else than the sound. */
const MOVES: readonly Effect['type'][] = ['enter', 'resumed', 'reposition'];

/**
 * An answer on a device that plays a stream: what is said, and the stream from where the person is now. A stream that is
 * where they are is left alone and goes on after the answer.
 *
 * @param answer of a device that keeps time itself
 * @param context the recordings, and the stream there is
 * @returns the response; `null` when what is to be played is not to be had as a recording
 * @example streamResponse(answer, context)?.directives?.[0]?.type // 'AudioPlayer.Play'
 */
export function streamResponse(
  [{ session }, replies]: Answer,
  { recordings, locale, secret, stream, voice, at }: StreamContext,
): Response | null {
  const follow = replies.find((reply) => reply.type === 'follow');
  const softly = replies.some(({ type }) => type === 'softly');
  const told = replies.flatMap((reply) => aloud(reply));
  const said = speechResponse(told, locale);
  if (session?.status !== 'playing') {
    return stream?.mayGoOn ? { ...said, directives: [STOP] } : said;
  }
  const recording = recordings(session.request, softly);
  // What is near enough to what was asked for need not have the step at which somebody is.
  const isIn = recording?.map.some(({ id }) => id === session.segmentId);
  if (!recording || !isIn) return null;
  const effects = follow?.effects ?? [];
  const isThere =
    stream?.goesOn &&
    stream.token.sound === recording.sound &&
    !effects.some(({ type }) => MOVES.includes(type));
  if (isThere) return said;
  const begun: StreamToken = {
    request: recording.request ?? session.request,
    at,
    timeline: follow?.timeline.hash ?? '',
    sound: recording.sound,
    ...(voice === '' ? {} : { voice }),
    ...(softly ? { softly } : {}),
  };
  // With very much to avoid there is no room for whose it is; then it is the household's.
  const { voice: _, ...nobodys } = begun;
  const token = writeStreamToken(begun, secret) ?? writeStreamToken(nobodys, secret);
  if (token === null) return null;
  const beginsMs = recording.map[0]?.startMs ?? 0;
  const offsetMs = Math.round(offsetOf(recording.map, session)) - LEAD_MS;
  const isBeginning = offsetMs <= beginsMs;
  const first = isBeginning
    ? (recording.first ?? []).map((line): Reply => ({ type: 'say', line }))
    : [];
  const last = Math.floor(recording.durationMs) - 1;
  const offsetInMilliseconds = Math.max(0, Math.min(offsetMs, last));
  const play: Directive = {
    type: 'AudioPlayer.Play',
    playBehavior: 'REPLACE_ALL',
    audioItem: {
      stream: { url: recording.url, token, offsetInMilliseconds },
      // What the companion app and a screen call it.
      metadata: { title: titleOf(follow?.timeline.routine ?? '', locale) },
    },
  };
  return {
    ...(first.length > 0 ? speechResponse([...told, ...first], locale) : said),
    directives: [play],
    shouldEndSession: true,
  };
}

/** A clip begins two frames before it is heard, and a player that begins in its middle may swallow them: as chapters do. */
const LEAD_MS = 48;

const STOP: Directive = { type: 'AudioPlayer.Stop' };

/** What is said before the stream. The way to another position is a stretch of its own, with time to go it. */
function aloud(reply: Reply): Reply[] {
  if (reply.type !== 'follow') return [reply];
  return reply.effects.flatMap((effect): Reply[] =>
    effect.type === 'reposition'
      ? [{ type: 'perform', segments: [wayOf(effect, reply.timeline.segments[0])] }]
      : [],
  );
}

function wayOf(
  { seconds, lines }: Extract<Effect, { type: 'reposition' }>,
  somewhere: Segment | undefined,
): Segment {
  const position = somewhere?.position ?? 'supine';
  return {
    id: 'way',
    step: 'way',
    kind: 'transition',
    position,
    seconds,
    exact: false,
    lines,
    cues: [],
  };
}
